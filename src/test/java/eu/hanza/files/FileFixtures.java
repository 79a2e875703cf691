package eu.hanza.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files for tests, made on the spot. */
final class FileFixtures {

  private FileFixtures() {}

  /** An image whose left half is red and whose right half is blue. */
  static byte[] anImage(String format, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** A JPEG of a camera that was turned clockwise, with a note that nobody should see. */
  static byte[] aTurnedPhotograph(int width, int height) throws IOException {
    var jpeg = anImage("jpeg", width, height);
    var exif = ByteBuffer.allocate(60).order(ByteOrder.BIG_ENDIAN);
    exif.putShort((short) 0xFFE1).putShort((short) 58);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
    exif.putShort((short) 0).putInt(0).put("SECRET PLACE".getBytes(StandardCharsets.US_ASCII));
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(exif.array());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** A PNG of 70 bytes that claims to be 30 000 pixels wide and high. */
  static byte[] aHugePng() {
    var header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
    header.putInt(30_000).putInt(30_000).put(new byte[] {8, 2, 0, 0, 0});
    var crc = new CRC32();
    crc.update(header.array());
    var png = ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13);
    return png.put(header.array()).putInt((int) crc.getValue()).array();
  }

  /** A still WebP image with an EXIF chunk. */
  static byte[] aWebp(int width, int height) {
    var webp = ByteBuffer.allocate(68).order(ByteOrder.LITTLE_ENDIAN);
    webp.put(ascii("RIFF")).putInt(60).put(ascii("WEBP"));
    webp.put(ascii("VP8X")).putInt(10).putInt(0x08);
    webp.put(threeBytes(width - 1)).put(threeBytes(height - 1));
    webp.put(ascii("VP8 ")).putInt(10).put(new byte[] {0, 0, 0, (byte) 0x9D, 1, 0x2A});
    webp.putShort((short) width).putShort((short) height);
    webp.put(ascii("EXIF")).putInt(12).put(ascii("SECRET PLACE"));
    return webp.array();
  }

  static byte[] aZip(String... names) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(ascii("application/vnd.oasis.opendocument.text"));
      }
    }
    return out.toByteArray();
  }

  /** A document that is small on the way and 100 MB when unpacked. */
  static byte[] aZipBomb() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int block = 0; block < 100; block++) {
        zip.write(new byte[1_000_000]);
      }
    }
    return out.toByteArray();
  }

  static Upload anUpload(String name, byte[] content) {
    return new Upload(name, new ByteArrayInputStream(content));
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] threeBytes(int value) {
    return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
  }
}
