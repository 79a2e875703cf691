package eu.hanza.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Texts as QR codes that can be read when a quarter of the paper is worn. */
public final class QrCode {

  private static final int QUIET_ZONE = 4;
  private static final int WHITE = 0xFFFFFF;

  private QrCode() {}

  /**
   * The code as an SVG element without a title: where it stands, a text says what it is.
   *
   * @throws IllegalArgumentException if the text is empty or too long for a code
   */
  public static String svg(String text) {
    var code = code(text, 0);
    var path = new StringBuilder();
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        if (code.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" aria-hidden="true" \
    shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/>\
    <path fill="#000" d="%2$s"/></svg>\
    """
        .formatted(code.getWidth(), path);
  }

  /** The code as a PNG of at least so many pixels in width and height. */
  public static byte[] png(String text, int pixels) {
    var code = code(text, pixels);
    var image =
        new BufferedImage(code.getWidth(), code.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        image.setRGB(x, y, code.get(x, y) ? 0 : WHITE);
      }
    }
    var out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(image, "png", stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static BitMatrix code(String text, int pixels) {
    var hints =
        Map.of(
            EncodeHintType.CHARACTER_SET,
            StandardCharsets.UTF_8.name(),
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.Q,
            EncodeHintType.MARGIN,
            QUIET_ZONE);
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, pixels, pixels, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException("No QR code for " + text.length() + " characters", e);
    }
  }
}
