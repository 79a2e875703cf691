package eu.hanza.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes images anew, so that nothing is kept but the picture: no place, no camera, no hidden data.
 * Large ones are made smaller, turned ones are set upright; of a GIF the first frame becomes a PNG.
 */
final class Darkroom {

  /** Two at a time, so that many uploads at once do not fill the memory. */
  private static final Semaphore PLACES = new Semaphore(2);

  private static final float QUALITY = 0.86f;

  private Darkroom() {}

  static Picture develop(byte[] content, FileKind kind) throws RefusedFile {
    PLACES.acquireUninterruptibly();
    try {
      return kind == FileKind.WEBP ? Webp.bare(content) : decoded(content, kind);
    } catch (RefusedFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RefusedFile("files.refused.picture");
    } finally {
      PLACES.release();
    }
  }

  /** Refuses an image that has more pixels than are decoded. */
  static void checkPixels(long width, long height) throws RefusedFile {
    if (width < 1 || height < 1) {
      throw new RefusedFile("files.refused.picture");
    }
    if (width * height > Picture.MOST_PIXELS) {
      throw new RefusedFile(
          "files.refused.pixels", Map.of("megapixels", Picture.MOST_PIXELS / 1_000_000));
    }
  }

  private static Picture decoded(byte[] content, FileKind kind) throws IOException {
    var readers = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT));
    var reader = readers.next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      var image = read(reader);
      return kind == FileKind.JPEG
          ? jpeg(Orientation.of(content).upright(flat(image)))
          : png(image);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage read(ImageReader reader) throws IOException {
    var width = reader.getWidth(0);
    var height = reader.getHeight(0);
    checkPixels(width, height);
    var edge = Math.max(width, height);
    var how = reader.getDefaultReadParam();
    var step = Math.max(1, edge / (2 * Picture.LONGEST_EDGE));
    how.setSourceSubsampling(step, step, 0, 0);
    return fitted(reader.read(0, how));
  }

  private static BufferedImage fitted(BufferedImage image) {
    var edge = Math.max(image.getWidth(), image.getHeight());
    if (edge <= Picture.LONGEST_EDGE) {
      return image;
    }
    var scale = (double) Picture.LONGEST_EDGE / edge;
    var width = (int) Math.max(1, Math.round(image.getWidth() * scale));
    var height = (int) Math.max(1, Math.round(image.getHeight() * scale));
    var type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return drawn(image, new BufferedImage(width, height, type));
  }

  /** The image without transparency, as JPEG needs it. */
  private static BufferedImage flat(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_INT_RGB
        ? image
        : drawn(
            image,
            new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB));
  }

  private static BufferedImage drawn(BufferedImage from, BufferedImage to) {
    Graphics2D pen = to.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    if (!to.getColorModel().hasAlpha()) {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, to.getWidth(), to.getHeight());
    }
    pen.drawImage(from, 0, 0, to.getWidth(), to.getHeight(), null);
    pen.dispose();
    return to;
  }

  private static Picture jpeg(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return new Picture(out.toByteArray(), FileKind.JPEG, image.getWidth(), image.getHeight());
  }

  private static Picture png(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      if (!ImageIO.write(image, "png", stream)) {
        throw new IOException("No PNG of " + image);
      }
    }
    return new Picture(out.toByteArray(), FileKind.PNG, image.getWidth(), image.getHeight());
  }
}
