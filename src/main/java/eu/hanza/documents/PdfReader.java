package eu.hanza.documents;

import eu.hanza.documents.FilledFields.Gathering;
import eu.hanza.documents.FilledFields.NotReadable;
import eu.hanza.documents.FilledFields.Reason;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Reads the fields of a PDF that was filled in, and nothing else of it. */
final class PdfReader {

  private static final long MOST_MEMORY = 60_000_000;

  private PdfReader() {}

  static FilledFields read(byte[] content) throws NotReadable {
    PdfBounds.check(content);
    var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
    try (var pdf = Loader.loadPDF(content, "", null, null, memory)) {
      var found = new Gathering();
      var form = pdf.getDocumentCatalog().getAcroForm(null);
      if (form != null) {
        for (var field : form.getFieldTree()) {
          found.add(field.getFullyQualifiedName(), value(field));
        }
      }
      return found.done();
    } catch (InvalidPasswordException e) {
      throw new NotReadable(Reason.LOCKED);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new NotReadable(Reason.BROKEN);
    }
  }

  private static String value(PDField field) throws IOException {
    return switch (field) {
      case PDTextField text -> lines(text.getValue());
      case PDCheckBox box -> box.isChecked() ? FilledFields.TICKED : "";
      case PDChoice choice -> String.join(" ", choice.getValue());
      default -> "";
    };
  }

  private static String lines(String text) {
    var bounded = text.substring(0, Math.min(text.length(), Gathering.LONGEST));
    return bounded.replace("\r\n", "\n").replace('\r', '\n');
  }
}
