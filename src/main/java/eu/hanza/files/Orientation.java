package eu.hanza.files;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, 1 to 8 as EXIF numbers it; 1 is upright. */
record Orientation(int value) {

  private static final int ORIENTATION_TAG = 0x0112;
  private static final Orientation UPRIGHT = new Orientation(1);

  /** What a JPEG says; upright where it says nothing that can be read. */
  static Orientation of(byte[] jpeg) {
    try {
      return in(ByteBuffer.wrap(jpeg));
    } catch (RuntimeException e) {
      return UPRIGHT;
    }
  }

  private static Orientation in(ByteBuffer jpeg) {
    var at = 2;
    while ((jpeg.getShort(at) & 0xFF00) == 0xFF00 && jpeg.getShort(at) != (short) 0xFFDA) {
      var length = jpeg.getShort(at + 2) & 0xFFFF;
      if (jpeg.getShort(at) == (short) 0xFFE1 && jpeg.getInt(at + 4) == 0x45786966) {
        return inExif(jpeg.slice(at + 10, length - 8));
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  private static Orientation inExif(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    var directory = tiff.getInt(4);
    var count = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      var entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
        var value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** The image as it was seen. */
  BufferedImage upright(BufferedImage image) {
    if (value == 1) {
      return image;
    }
    var isTurned = value >= 5;
    var width = isTurned ? image.getHeight() : image.getWidth();
    var height = isTurned ? image.getWidth() : image.getHeight();
    var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var turn = new AffineTransformOp(turn(width, height), AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
    var pen = target.createGraphics();
    pen.drawImage(image, turn, 0, 0);
    pen.dispose();
    return target;
  }

  private AffineTransform turn(int w, int h) {
    return switch (value) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, w, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, w, h);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, h);
      default -> new AffineTransform();
    };
  }
}
