package eu.hanza.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.network.DirectoryAnswer.PlaceFound;
import eu.hanza.network.web.Markers.Cluster;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MarkersPropertyTests {

  private static final double RADIUS = 23;

  @Property(tries = 300)
  void keepsMarkersApartAndInside(@ForAll("places") List<PlaceFound> places) {
    var crop = MapCrop.whole(MapFrame.EUROPE);
    var clusters = Markers.of(places, MapFrame.EUROPE, crop, RADIUS);
    for (var one : clusters) {
      assertThat(one.middle().x()).isBetween(RADIUS - 1e-9, 960 - RADIUS + 1e-9);
      assertThat(one.middle().y()).isBetween(RADIUS - 1e-9, 900 - RADIUS + 1e-9);
      for (var other : clusters) {
        assertThat(one.equals(other) || !one.isNear(other, 2 * RADIUS)).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void losesNobody(@ForAll("places") List<PlaceFound> places) {
    var frame = MapFrame.EUROPE;
    var clusters = Markers.of(places, frame, MapCrop.whole(frame), RADIUS);
    var inside =
        places.stream()
            .filter(place -> frame.holds(frame.place(place.longitude(), place.latitude())))
            .mapToInt(PlaceFound::count)
            .sum();
    assertThat(clusters.stream().mapToInt(Cluster::count).sum()).isEqualTo(inside);
  }

  @Provide
  Arbitrary<List<PlaceFound>> places() {
    var north = Arbitraries.doubles().between(34, 72);
    var east = Arbitraries.doubles().between(-25, 60);
    var count = Arbitraries.integers().between(1, 40);
    return Combinators.combine(north, east, count)
        .as((y, x, n) -> new PlaceFound("PL", "Miejsce", y, x, n, "slug"))
        .list()
        .ofMaxSize(60);
  }
}
