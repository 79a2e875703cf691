package eu.hanza.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** Documents keep the rules of PDF/UA-1, and the check notices where they do not. */
class PdfUaTests {

  private static byte[] aReport() throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfMaker().write(DocumentFixtures.aReport(), out);
    return out.toByteArray();
  }

  @Test
  void keepsEveryRule() throws Exception {
    assertThat(PdfUa.broken(aReport())).isEmpty();
  }

  @Test
  void noticesAMissingTitleAndLanguage() throws Exception {
    try (var pdf = Loader.loadPDF(aReport())) {
      pdf.getDocumentCatalog().setLanguage(null);
      pdf.getDocumentCatalog().setViewerPreferences(null);
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      assertThat(PdfUa.broken(out.toByteArray())).isNotEmpty();
    }
  }
}
