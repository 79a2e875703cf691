package eu.hanza.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes documents as PDF/UA: tagged, with title, language and embedded fonts, so that they are
 * read out as they are seen. Nothing outside the document is ever loaded.
 */
@Component
public class PdfMaker {

  private final String style = style();

  /** Writes a document; the stream stays open. */
  public void write(Document document, OutputStream out) throws IOException {
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Hanza");
    addFont(builder, "Source Sans 3", "SourceSans3_400Regular.ttf", 400);
    addFont(builder, "Source Sans 3", "SourceSans3_600SemiBold.ttf", 600);
    addFont(builder, "Source Serif 4", "SourceSerif4_600SemiBold.ttf", 600);
    refuseAllResources(builder);
    builder.withHtmlContent(Html.of(document, style), null);
    var fields = PdfFields.of(document);
    if (fields.isEmpty()) {
      builder.toStream(out);
      builder.run();
    } else {
      var laidOut = new ByteArrayOutputStream();
      builder.toStream(laidOut);
      builder.run();
      PdfFields.write(laidOut.toByteArray(), fields, out);
    }
  }

  private static void addFont(PdfRendererBuilder builder, String family, String file, int weight) {
    FSSupplier<InputStream> font = () -> resource("/fonts/" + file);
    builder.useFont(font, family, weight, FontStyle.NORMAL, true);
  }

  private static void refuseAllResources(PdfRendererBuilder builder) {
    builder.useUriResolver((base, uri) -> nothingBut(uri));
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> nothingBut(uri) != null, priority);
    }
  }

  /** The address itself if the resource lies in it, else null. */
  private static @Nullable String nothingBut(String uri) {
    return uri.startsWith("data:image/png;base64,") ? uri : null;
  }

  private static String style() {
    try (var in = resource("/documents/print.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream resource(String name) {
    var in = PdfMaker.class.getResourceAsStream(name);
    if (in == null) {
      throw new UncheckedIOException(new FileNotFoundException(name));
    }
    return in;
  }
}
