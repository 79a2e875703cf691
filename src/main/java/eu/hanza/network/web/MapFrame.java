package eu.hanza.network.web;

import java.util.Arrays;
import java.util.Optional;

/**
 * A frame of the map: a spherical Lambert azimuthal equal-area projection around a centre, and the
 * size of the picture in units.
 */
enum MapFrame {
  /** From the Atlantic to the Dnipro. */
  EUROPE("europe", 14, 51.5, 1180, 451.2, 504, 900),
  /** From the Atlantic to Central Asia. */
  EAST("east", 40, 48, 860, 548, 300, 540);

  static final double WIDTH = 960;

  private final String slug;
  private final double longitude;
  private final double latitude;
  private final double scale;
  private final double left;
  private final double top;
  private final double height;

  MapFrame(
      String slug,
      double longitude,
      double latitude,
      double scale,
      double left,
      double top,
      double height) {
    this.slug = slug;
    this.longitude = Math.toRadians(longitude);
    this.latitude = Math.toRadians(latitude);
    this.scale = scale;
    this.left = left;
    this.top = top;
    this.height = height;
  }

  /** A point of the picture. */
  record Point(double x, double y) {}

  String slug() {
    return slug;
  }

  double height() {
    return height;
  }

  static Optional<MapFrame> of(String slug) {
    return Arrays.stream(values()).filter(frame -> frame.slug.equals(slug)).findFirst();
  }

  Point place(double east, double north) {
    var turn = Math.toRadians(east) - longitude;
    var phi = Math.toRadians(north);
    var along = Math.cos(phi) * Math.cos(turn);
    var q =
        Math.sqrt(
            2
                / Math.max(
                    1e-6, 1 + Math.sin(latitude) * Math.sin(phi) + Math.cos(latitude) * along));
    return new Point(
        left + scale * q * Math.cos(phi) * Math.sin(turn),
        top - scale * q * (Math.cos(latitude) * Math.sin(phi) - Math.sin(latitude) * along));
  }

  boolean holds(Point point) {
    return point.x() >= 0 && point.x() <= WIDTH && point.y() >= 0 && point.y() <= height;
  }
}
