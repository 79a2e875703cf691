package eu.hanza.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.hanza.network.web.MapFrame.Point;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class MapTests {

  private static final Pattern SHAPE = Pattern.compile("<path id=\"([A-Z]{3})\" d=\"([^\"]+)\"");

  @ParameterizedTest
  @CsvSource({"21.01, 52.23, 539.5, 484.7", "-9.14, 38.72, 83.5, 710.4"})
  void placesAPointWhereItBelongs(double east, double north, double x, double y) {
    var point = MapFrame.EUROPE.place(east, north);
    assertThat(point.x()).isCloseTo(x, within(0.06));
    assertThat(point.y()).isCloseTo(y, within(0.06));
  }

  @ParameterizedTest
  @CsvSource({
    "-9.14, 38.72",
    "12.57, 55.68",
    "28.86, 47.01",
    "44.79, 41.72",
    "49.87, 40.41",
    "69.28, 41.31",
    "71.43, 51.13",
    "76.89, 43.24"
  })
  void showsEveryCapitalFromTheAtlanticToCentralAsia(double east, double north) {
    assertThat(MapFrame.EAST.holds(MapFrame.EAST.place(east, north))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"34.10, 44.95, UKR", "33.52, 44.60, UKR", "36.47, 45.35, UKR", "21.01, 52.23, POL"})
  void drawsBordersAsTheyAreByLaw(double east, double north, String country) throws IOException {
    assertThat(countriesOf(MapFrame.EUROPE.place(east, north), europe())).containsExactly(country);
  }

  @ParameterizedTest
  @CsvSource({"34.10, 44.95, UKR", "49.5, 40.4, AZE", "69.28, 41.31, UZB", "22.57, 51.25, POL"})
  void decodesTheWorldWithTheSameBorders(double east, double north, String country) {
    var world = new WorldShapes("map/world-110m.topo.json");
    var shapes = new HashMap<String, Path2D>();
    world.countries().forEach((code, rings) -> shapes.put(code, path(rings)));
    assertThat(countriesOf(new Point(east, north), shapes)).containsExactly(country);

    var drawn = shapes(world.svg(MapFrame.EAST));
    assertThat(countriesOf(MapFrame.EAST.place(east, north), drawn)).containsExactly(country);
  }

  @Test
  void readsAZoomAndRefusesNonsense() {
    assertThat(MapCrop.zoomed(MapFrame.EUROPE, "540,485,2")).isPresent();
    assertThat(MapCrop.zoomed(MapFrame.EUROPE, "0,0,1").orElseThrow().x()).isZero();
    for (var wrong : List.of("", "1,2", "540,485,9", "-1,0,1", "a,b,c", "540,485,2;drop")) {
      assertThat(MapCrop.zoomed(MapFrame.EUROPE, wrong)).as(wrong).isEmpty();
    }
  }

  private static List<String> countriesOf(Point point, Map<String, Path2D> shapes) {
    return shapes.entrySet().stream()
        .filter(shape -> shape.getValue().contains(point.x(), point.y()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Path2D> europe() throws IOException {
    try (var in = new ClassPathResource("map/europe-land.svg").getInputStream()) {
      return shapes(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Map<String, Path2D> shapes(String svg) {
    var shapes = new HashMap<String, Path2D>();
    var found = SHAPE.matcher(svg);
    while (found.find()) {
      var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      for (var ring : found.group(2).split("Z", 0)) {
        var points = ring.substring(1).split("L", 0);
        for (var i = 0; i < points.length; i++) {
          var xy = points[i].split(",", 0);
          add(path, i, Double.parseDouble(xy[0]), Double.parseDouble(xy[1]));
        }
      }
      shapes.put(found.group(1), path);
    }
    return shapes;
  }

  private static Path2D path(List<List<Point>> rings) {
    var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (var ring : rings) {
      for (var i = 0; i < ring.size(); i++) {
        add(path, i, ring.get(i).x(), ring.get(i).y());
      }
    }
    return path;
  }

  private static void add(Path2D path, int place, double x, double y) {
    if (place == 0) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }
}
