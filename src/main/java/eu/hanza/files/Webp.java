package eu.hanza.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * A WebP image, which Java cannot decode: its picture chunks are copied, every other chunk, such as
 * EXIF and XMP, is left out.
 */
final class Webp {

  private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH");
  private static final int ALPHA_FLAG = 0x10;

  private final ByteBuffer source;
  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();
  private int width;
  private int height;

  private Webp(byte[] content) {
    source = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
  }

  static Picture bare(byte[] content) throws RefusedFile {
    var webp = new Webp(content);
    for (int at = 12; at + 8 <= content.length; ) {
      var size = webp.source.getInt(at + 4);
      if (size < 0 || size > content.length - at - 8) {
        throw new RefusedFile("files.refused.picture");
      }
      webp.take(new String(content, at, 4, StandardCharsets.US_ASCII), at + 8, size);
      at += 8 + size + (size & 1);
    }
    return webp.picture();
  }

  private void take(String name, int at, int size) throws RefusedFile {
    if (name.equals("ANIM") || name.equals("ANMF")) {
      throw new RefusedFile("files.refused.animation");
    }
    if (!KEPT.contains(name)) {
      return;
    }
    var chunk = new byte[size + (size & 1)];
    source.get(at, chunk, 0, size);
    switch (name) {
      case "VP8X" -> {
        chunk[0] = (byte) (chunk[0] & ALPHA_FLAG);
        size(1 + threeBytes(at + 4), 1 + threeBytes(at + 7));
      }
      case "VP8L" -> size(1 + (bits(at) & 0x3FFF), 1 + ((bits(at) >> 14) & 0x3FFF));
      case "VP8 " -> size(source.getShort(at + 6) & 0x3FFF, source.getShort(at + 8) & 0x3FFF);
      default -> {}
    }
    chunks.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    chunks.writeBytes(littleEndian(size));
    chunks.writeBytes(chunk);
  }

  private Picture picture() throws RefusedFile {
    Darkroom.checkPixels(width, height);
    if (Math.max(width, height) > Picture.LONGEST_EDGE) {
      throw new RefusedFile("files.refused.webp", Map.of("most", Picture.LONGEST_EDGE));
    }
    var out = new ByteArrayOutputStream();
    out.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(littleEndian(4 + chunks.size()));
    out.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(chunks.toByteArray());
    return new Picture(out.toByteArray(), FileKind.WEBP, width, height);
  }

  /** Keeps the largest size that any chunk claims. */
  private void size(int claimedWidth, int claimedHeight) {
    width = Math.max(width, claimedWidth);
    height = Math.max(height, claimedHeight);
  }

  private int threeBytes(int at) {
    return (source.getShort(at) & 0xFFFF) | ((source.get(at + 2) & 0xFF) << 16);
  }

  private int bits(int at) {
    return source.getInt(at + 1);
  }

  private static byte[] littleEndian(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }
}
