package eu.hanza.files;

/** An image that is safe to keep: its bytes as they are stored, its kind and its size. */
final class Picture {

  /** The most pixels that are decoded. */
  static final long MOST_PIXELS = 40_000_000;

  /** The longest edge that is kept, in pixels. */
  static final int LONGEST_EDGE = 2400;

  private final byte[] content;
  private final FileKind kind;
  private final int width;
  private final int height;

  Picture(byte[] content, FileKind kind, int width, int height) {
    this.content = content;
    this.kind = kind;
    this.width = width;
    this.height = height;
  }

  byte[] content() {
    return content;
  }

  FileKind kind() {
    return kind;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
