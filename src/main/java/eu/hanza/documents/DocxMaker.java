package eu.hanza.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/**
 * Writes documents as DOCX with real headings, lists and repeated table headers, so that people can
 * go on editing them and programmes can read them out.
 */
@Component
public class DocxMaker {

  /** Writes a document; the stream stays open. */
  public void write(Document document, OutputStream out) throws IOException {
    try (var docx = new XWPFDocument()) {
      describe(document, docx);
      WordStyles.addTo(docx, document.language());
      var writer = new WordWriter(docx);
      writer.title(document.title());
      for (var block : document.blocks()) {
        writer.write(block);
      }
      docx.write(out);
    }
  }

  private static void describe(Document document, XWPFDocument docx) {
    var properties = docx.getProperties().getCoreProperties();
    properties.setTitle(document.title());
    properties.setDescription(document.description());
    properties.setCreator("Hanza");
    properties.getUnderlyingProperties().setLanguageProperty(document.language());
  }
}
