package eu.hanza.network.web;

import eu.hanza.network.web.MapFrame.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The countries of the world, decoded once from TopoJSON, and drawn in a frame. */
final class WorldShapes {

  private static final double MARGIN = 20;

  private final List<List<Point>> arcs = new ArrayList<>();
  private final Map<String, List<List<Point>>> countries = new LinkedHashMap<>();

  WorldShapes(String resource) {
    var topology = read(resource);
    var scale = topology.get("transform").get("scale");
    var shift = topology.get("transform").get("translate");
    for (var arc : topology.get("arcs")) {
      arcs.add(decoded(arc, scale, shift));
    }
    for (var country : topology.get("objects").get("countries").get("geometries")) {
      countries.put(country.get("properties").get("a3").asString(), rings(country));
    }
  }

  private static JsonNode read(String resource) {
    try (var in = new ClassPathResource(resource).getInputStream()) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Point> decoded(JsonNode arc, JsonNode scale, JsonNode shift) {
    var points = new ArrayList<Point>();
    var x = 0L;
    var y = 0L;
    for (var step : arc) {
      x += step.get(0).asLong();
      y += step.get(1).asLong();
      points.add(
          new Point(
              x * scale.get(0).asDouble() + shift.get(0).asDouble(),
              y * scale.get(1).asDouble() + shift.get(1).asDouble()));
    }
    return points;
  }

  private List<List<Point>> rings(JsonNode country) {
    var rings = new ArrayList<List<Point>>();
    var isOne = country.get("type").asString().equals("Polygon");
    for (var part : country.get("arcs")) {
      if (isOne) {
        rings.add(ring(part));
      } else {
        part.forEach(ring -> rings.add(ring(ring)));
      }
    }
    return rings;
  }

  private List<Point> ring(JsonNode numbers) {
    var ring = new ArrayList<Point>();
    for (var number : numbers) {
      var at = number.asInt();
      var arc = at < 0 ? arcs.get(~at).reversed() : arcs.get(at);
      ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return ring;
  }

  /** The outlines of the countries in degrees, by three-letter code. */
  Map<String, List<List<Point>>> countries() {
    return countries;
  }

  /** The countries that lie in a frame, as an SVG whose shapes have the codes as ids. */
  String svg(MapFrame frame) {
    var svg = new StringBuilder(60_000);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 ")
        .append((int) frame.height())
        .append("\">\n<g id=\"land\">\n");
    countries.forEach(
        (code, rings) -> {
          var path = path(frame, rings);
          if (!path.isEmpty()) {
            svg.append("<path id=\"").append(code).append("\" d=\"").append(path).append("\"/>\n");
          }
        });
    return svg.append("</g>\n</svg>\n").toString();
  }

  private static String path(MapFrame frame, List<List<Point>> rings) {
    var path = new StringBuilder();
    for (var ring : rings) {
      var drawn = clipped(ring.stream().map(p -> frame.place(p.x(), p.y())).toList(), frame);
      for (var i = 0; i < drawn.size(); i++) {
        path.append(i == 0 ? "M" : "L")
            .append(String.format(Locale.ROOT, "%.1f,%.1f", drawn.get(i).x(), drawn.get(i).y()));
      }
      path.append(drawn.isEmpty() ? "" : "Z");
    }
    return path.toString();
  }

  /** Cuts a ring at the four sides of the frame. */
  private static List<Point> clipped(List<Point> ring, MapFrame frame) {
    var cut = cut(ring, p -> p.x() + MARGIN);
    cut = cut(cut, p -> MapFrame.WIDTH + MARGIN - p.x());
    cut = cut(cut, p -> p.y() + MARGIN);
    return cut(cut, p -> frame.height() + MARGIN - p.y());
  }

  private static List<Point> cut(List<Point> ring, ToDoubleFunction<Point> side) {
    var kept = new ArrayList<Point>();
    for (var i = 0; i < ring.size(); i++) {
      var one = ring.get(i);
      var next = ring.get((i + 1) % ring.size());
      var a = side.applyAsDouble(one);
      var b = side.applyAsDouble(next);
      if (a >= 0) {
        kept.add(one);
      }
      if (a >= 0 != b >= 0) {
        var t = a / (a - b);
        kept.add(new Point(one.x() + t * (next.x() - one.x()), one.y() + t * (next.y() - one.y())));
      }
    }
    return kept;
  }
}
