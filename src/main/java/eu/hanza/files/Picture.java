package eu.hanza.files;

/** An image that is safe to keep: its bytes as they are stored, its kind and its size. */
record Picture(byte[] content, FileKind kind, int width, int height) {

  /** The most pixels that are decoded. */
  static final long MOST_PIXELS = 40_000_000;

  /** The longest edge that is kept, in pixels. */
  static final int LONGEST_EDGE = 2400;
}
