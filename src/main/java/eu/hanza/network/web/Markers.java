package eu.hanza.network.web;

import eu.hanza.network.DirectoryAnswer.PlaceFound;
import eu.hanza.network.web.MapFrame.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Places drawn together so that no two markers come nearer than their width. */
final class Markers {

  private Markers() {}

  /** Places on one marker, its middle and how many organisations they have. */
  record Cluster(Point middle, List<PlaceFound> places, int count) {

    Cluster and(Cluster other) {
      var all = count + other.count;
      var x = (middle.x() * count + other.middle.x() * other.count) / all;
      var y = (middle.y() * count + other.middle.y() * other.count) / all;
      return new Cluster(
          new Point(x, y), Stream.concat(places.stream(), other.places.stream()).toList(), all);
    }

    double distance(Cluster other) {
      return Math.hypot(middle.x() - other.middle.x(), middle.y() - other.middle.y());
    }
  }

  static List<Cluster> of(
      Collection<PlaceFound> places, MapFrame frame, MapCrop crop, double radius) {
    var apart = 2 * radius;
    var cells = new LinkedHashMap<Long, Cluster>();
    for (var place : places) {
      var point = frame.place(place.longitude(), place.latitude());
      if (crop.holds(point)) {
        var inside = crop.inside(point, radius);
        var cell =
            (long) Math.floor(inside.x() / apart * 2) * 100_000
                + (long) Math.floor(inside.y() / apart * 2);
        cells.merge(cell, new Cluster(inside, List.of(place), place.count()), Cluster::and);
      }
    }
    return joined(new ArrayList<>(cells.values()), apart);
  }

  private static List<Cluster> joined(List<Cluster> clusters, double apart) {
    for (var near = nearPair(clusters, apart); near >= 0; near = nearPair(clusters, apart)) {
      var first = near / clusters.size();
      var other = clusters.remove(near % clusters.size());
      clusters.set(first, clusters.get(first).and(other));
    }
    return clusters;
  }

  /** The first pair that is too near, as one number; -1 if there is none. */
  private static int nearPair(List<Cluster> clusters, double apart) {
    for (var i = 0; i < clusters.size(); i++) {
      for (var j = i + 1; j < clusters.size(); j++) {
        if (clusters.get(i).distance(clusters.get(j)) < apart) {
          return i * clusters.size() + j;
        }
      }
    }
    return -1;
  }
}
