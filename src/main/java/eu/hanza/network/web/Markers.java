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

    boolean isNear(Cluster other, double apart) {
      var x = middle.x() - other.middle.x();
      var y = middle.y() - other.middle.y();
      return x * x + y * y < apart * apart;
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
            (long) Math.floor(inside.x() / apart) * 100_000 + (long) Math.floor(inside.y() / apart);
        cells.merge(cell, new Cluster(inside, List.of(place), place.count()), Cluster::and);
      }
    }
    return joined(new ArrayList<>(cells.values()), apart);
  }

  /** Joins clusters that are too near, pass by pass, until none are. */
  private static List<Cluster> joined(List<Cluster> clusters, double apart) {
    var before = clusters.size() + 1;
    while (clusters.size() < before) {
      before = clusters.size();
      for (var i = 0; i < clusters.size(); i++) {
        joinTo(i, clusters, apart);
      }
    }
    return clusters;
  }

  private static void joinTo(int first, List<Cluster> clusters, double apart) {
    for (var j = clusters.size() - 1; j > first; j--) {
      if (clusters.get(first).isNear(clusters.get(j), apart)) {
        clusters.set(first, clusters.get(first).and(clusters.remove(j)));
      }
    }
  }
}
