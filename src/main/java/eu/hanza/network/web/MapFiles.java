package eu.hanza.network.web;

import eu.hanza.kernel.NotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the outlines of countries, to which the maps of the pages refer. */
@Controller
class MapFiles {

  private static final Pattern ID = Pattern.compile("<path id=\"([A-Z]{3})\"");

  private final Map<MapFrame, String> files = new EnumMap<>(MapFrame.class);
  private final Map<MapFrame, Set<String>> codes = new EnumMap<>(MapFrame.class);

  MapFiles() {
    keep(MapFrame.EUROPE, europe());
    keep(MapFrame.EAST, new WorldShapes("map/world-110m.topo.json").svg(MapFrame.EAST));
  }

  private static String europe() {
    try (var in = new ClassPathResource("map/europe-land.svg").getInputStream()) {
      var svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return svg.replaceFirst(">\\s*<path", "><g id=\"land\"><path")
          .replace("</svg>", "</g></svg>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(MapFrame frame, String svg) {
    files.put(frame, svg);
    var found = new HashSet<String>();
    var id = ID.matcher(svg);
    while (id.find()) {
      found.add(id.group(1));
    }
    codes.put(frame, found);
  }

  /** The address of a frame's outlines, which changes when they do. */
  String address(MapFrame frame) {
    return "/maps/" + frame.slug() + ".svg?v=" + Integer.toHexString(file(frame).hashCode());
  }

  /** Whether a frame has the outline of a country. */
  boolean holds(MapFrame frame, String alpha3) {
    return Optional.ofNullable(codes.get(frame)).orElseThrow().contains(alpha3);
  }

  private String file(MapFrame frame) {
    return Optional.ofNullable(files.get(frame)).orElseThrow();
  }

  @GetMapping("/maps/{name}.svg")
  ResponseEntity<byte[]> file(@PathVariable String name) {
    var frame = MapFrame.of(name).orElseThrow(() -> new NotFoundException("map " + name));
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("image/svg+xml"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
        .body(file(frame).getBytes(StandardCharsets.UTF_8));
  }
}
