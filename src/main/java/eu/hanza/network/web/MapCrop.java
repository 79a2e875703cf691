package eu.hanza.network.web;

import eu.hanza.network.web.MapFrame.Point;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of a frame that a picture shows, in the frame's units. */
record MapCrop(double x, double y, double width, double height) {

  static final int DEEPEST = 4;
  private static final Pattern ZOOM =
      Pattern.compile("(\\d{1,3}),(\\d{1,3}),([1-" + DEEPEST + "])");
  private static final double LEAST = 240;

  static MapCrop whole(MapFrame frame) {
    return new MapCrop(0, 0, MapFrame.WIDTH, frame.height());
  }

  /** Reads {@code x,y,depth}; each step of depth halves the width. */
  static Optional<MapCrop> zoomed(MapFrame frame, String text) {
    var read = ZOOM.matcher(text);
    if (!read.matches()) {
      return Optional.empty();
    }
    var part = 1 << Integer.parseInt(read.group(3));
    return Optional.of(
        around(
            frame,
            Integer.parseInt(read.group(1)),
            Integer.parseInt(read.group(2)),
            MapFrame.WIDTH / part,
            frame.height() / part));
  }

  /** The smallest part with all the points and some room around them. */
  static MapCrop of(MapFrame frame, List<Point> points) {
    if (points.isEmpty()) {
      return whole(frame);
    }
    var left = points.stream().mapToDouble(Point::x).min().orElseThrow();
    var right = points.stream().mapToDouble(Point::x).max().orElseThrow();
    var top = points.stream().mapToDouble(Point::y).min().orElseThrow();
    var bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
    var size = Math.max(LEAST, 1.25 * Math.max(right - left, bottom - top));
    return around(frame, (left + right) / 2, (top + bottom) / 2, size, size);
  }

  private static MapCrop around(MapFrame frame, double x, double y, double wide, double high) {
    var width = Math.min(wide, MapFrame.WIDTH);
    var height = Math.min(high, frame.height());
    return new MapCrop(
        Math.clamp(x - width / 2, 0, MapFrame.WIDTH - width),
        Math.clamp(y - height / 2, 0, frame.height() - height),
        width,
        height);
  }

  /** How large a unit of the whole frame is here. */
  double scale() {
    return width / MapFrame.WIDTH;
  }

  /** How deep it lies: 0 for the whole frame. */
  int depth() {
    return (int) Math.round(Math.log(MapFrame.WIDTH / width) / Math.log(2));
  }

  boolean holds(Point point) {
    return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
  }

  /** The point, moved inside so far that a marker on it is whole. */
  Point inside(Point point, double radius) {
    return new Point(
        Math.clamp(point.x(), x + radius, x + width - radius),
        Math.clamp(point.y(), y + radius, y + height - radius));
  }

  String viewBox() {
    return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", x, y, width, height);
  }
}
