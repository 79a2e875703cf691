package eu.hanza.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfMakerTests {

  private static PDDocument pdf;

  @BeforeAll
  static void writesTheReport() throws IOException {
    pdf = written(DocumentFixtures.aReport());
  }

  @AfterAll
  static void closesTheReport() throws IOException {
    pdf.close();
  }

  @Test
  void isTaggedWithTitleAndLanguage() throws IOException {
    var catalog = pdf.getDocumentCatalog();
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    assertThat(catalog.getLanguage()).isEqualTo("pl");
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(pdf.getDocumentInformation().getTitle())
        .isEqualTo("Sprawozdanie <2019> & \"reszta\"");
    try (var xmp = catalog.getMetadata().exportXMPMetadata()) {
      assertThat(new String(xmp.readAllBytes(), StandardCharsets.UTF_8))
          .containsPattern("pdfuaid:part(>|=\")1")
          .contains("Co zrobiono w roku 2019.");
    }
  }

  @Test
  void saysWhatItsPartsAre() {
    var types = types(pdf.getDocumentCatalog().getStructureTreeRoot());
    assertThat(types).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TD", "Figure");
    assertThat(types.stream().filter("TH"::equals)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(types.stream().filter("TD"::equals)).hasSize(181);
  }

  @Test
  void describesItsPictures() {
    assertThat(descriptions(pdf.getDocumentCatalog().getStructureTreeRoot()))
        .containsExactly("Kod prowadzi do wniosku 17");
  }

  @Test
  void keepsThePolishAndTheUkrainianLetters() throws IOException {
    assertThat(new PDFTextStripper().getText(pdf))
        .contains(DocumentFixtures.POLISH, DocumentFixtures.UKRAINIAN, "Wydatki według");
  }

  @Test
  void embedsItsFontsOnPagesOfA4() throws IOException {
    assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
    for (var page : pdf.getPages()) {
      assertThat(page.getMediaBox().getWidth())
          .isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
      for (var name : page.getResources().getFontNames()) {
        var font = page.getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      }
    }
  }

  @Test
  void showsMarkupAsWords() throws IOException {
    var hostile = "<img src=\"file:///etc/passwd\"/><script>alert(1)</script>\u0000\u000B";
    var document = new Document("T", "D", "en", List.of(new Block.Paragraph(hostile)));
    try (var result = written(document)) {
      assertThat(new PDFTextStripper().getText(result))
          .contains("<img src=\"file:///etc/passwd\"/><script>alert(1)</script>");
    }
  }

  private static PDDocument written(Document document) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfMaker().write(document, out);
    return Loader.loadPDF(out.toByteArray());
  }

  private static List<String> types(PDStructureNode node) {
    return elements(node).stream().map(PDStructureElement::getStandardStructureType).toList();
  }

  private static List<String> descriptions(PDStructureNode node) {
    return elements(node).stream()
        .filter(element -> "Figure".equals(element.getStandardStructureType()))
        .map(PDStructureElement::getAlternateDescription)
        .toList();
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    var found = new ArrayList<PDStructureElement>();
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element);
        found.addAll(elements(element));
      }
    }
    return found;
  }
}
