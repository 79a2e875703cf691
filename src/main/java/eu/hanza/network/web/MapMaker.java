package eu.hanza.network.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.DirectoryAnswer.PlaceFound;
import eu.hanza.network.Territories;
import eu.hanza.network.web.MapView.FrameLink;
import eu.hanza.network.web.MapView.Marker;
import eu.hanza.network.web.MapView.Picture;
import eu.hanza.network.web.MapView.PlaceLink;
import eu.hanza.network.web.Markers.Cluster;
import eu.hanza.shell.spi.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Draws the map of an answer. A marker is at least 24 pixels wide where the picture is narrowest:
 * 511 pixels beside the list, 288 on the smallest phone.
 */
@Component
class MapMaker {

  private static final double WIDE = 23;
  private static final double NARROW = 40;
  private static final int LISTED = 200;

  private final MapFiles files;
  private final Territories territories;
  private final Messages messages;

  MapMaker(MapFiles files, Territories territories, Messages messages) {
    this.files = files;
    this.territories = territories;
    this.messages = messages;
  }

  /** The map of these places, of all organisations that were found. */
  MapView map(
      List<PlaceFound> places, long all, MapFrame frame, String zoom, DirectoryAddress address) {
    var zoomed = MapCrop.zoomed(frame, zoom);
    var points = places.stream().map(one -> frame.place(one.longitude(), one.latitude())).toList();
    var wide = zoomed.orElse(MapCrop.whole(frame));
    var narrow = zoomed.orElse(MapCrop.of(frame, points.stream().filter(frame::holds).toList()));
    var wideClusters = Markers.of(places, frame, wide, WIDE * wide.scale());
    var shown = wideClusters.stream().mapToInt(Cluster::count).sum();
    var language = address.language();
    return new MapView(
        files.address(frame),
        countries(places, frame),
        picture(wideClusters, wide, WIDE, address),
        picture(
            Markers.of(places, frame, narrow, NARROW * narrow.scale()), narrow, NARROW, address),
        text(language, "network.map.meaning", "n", shown, "places", places.size()),
        frames(frame, address),
        zoomed.isPresent() ? address.with("at", "").href() : null,
        all > shown ? text(language, "network.map.outside", "n", all - shown) : "",
        places.stream().limit(LISTED).map(place -> link(place, address)).toList(),
        places.size() > LISTED
            ? text(language, "network.map.more", "n", places.size() - LISTED)
            : "");
  }

  private List<String> countries(List<PlaceFound> places, MapFrame frame) {
    return places.stream()
        .map(PlaceFound::country)
        .distinct()
        .flatMap(country -> territories.alpha3(country).stream())
        .filter(code -> files.holds(frame, code))
        .sorted()
        .toList();
  }

  private Picture picture(
      List<Cluster> clusters, MapCrop crop, double radius, DirectoryAddress address) {
    return new Picture(
        crop.viewBox(),
        String.valueOf((int) radius),
        clusters.stream().map(cluster -> marker(cluster, crop, address)).toList());
  }

  private Marker marker(Cluster cluster, MapCrop crop, DirectoryAddress address) {
    var middle = cluster.middle();
    return new Marker(
        String.format(
            Locale.ROOT, "translate(%.1f %.1f) scale(%.3f)", middle.x(), middle.y(), crop.scale()),
        cluster.count() == 1 ? "" : String.valueOf(cluster.count()),
        label(cluster, address.language()),
        href(cluster, crop, address));
  }

  private String label(Cluster cluster, Language language) {
    var first = cluster.places().getFirst();
    return cluster.places().size() == 1
        ? text(language, "network.map.place", "place", name(first, language), "n", cluster.count())
        : text(
            language,
            "network.map.cluster",
            "place",
            name(first, language),
            "more",
            cluster.places().size() - 1,
            "n",
            cluster.count());
  }

  private static String name(PlaceFound place, Language language) {
    return place.place().isEmpty()
        ? Formats.of(language).country(place.country())
        : place.name(language);
  }

  private static String href(Cluster cluster, MapCrop crop, DirectoryAddress address) {
    var first = cluster.places().getFirst();
    if (cluster.places().size() == 1) {
      return href(first, address);
    }
    if (crop.depth() >= MapCrop.DEEPEST) {
      return "#places";
    }
    var middle = cluster.middle();
    var at =
        String.format(
            Locale.ROOT, "%.0f,%.0f,%d", middle.x(), middle.y(), Math.max(1, crop.depth() + 1));
    return address.with("at", at).href();
  }

  private static String href(PlaceFound place, DirectoryAddress address) {
    if (place.count() == 1) {
      return "/" + address.language().tag() + "/organisations/" + place.slug();
    }
    return address
        .with("place", place.place())
        .with("country", place.country())
        .with("at", "")
        .href();
  }

  private List<FrameLink> frames(MapFrame current, DirectoryAddress address) {
    return Arrays.stream(MapFrame.values())
        .map(
            frame ->
                new FrameLink(
                    text(address.language(), "network.map.frame." + frame.slug()),
                    address.with("map", frame.slug()).with("at", "").href() + "#map",
                    frame == current))
        .toList();
  }

  private PlaceLink link(PlaceFound place, DirectoryAddress address) {
    var language = address.language();
    var country = Formats.of(language).country(place.country());
    return new PlaceLink(
        place.place().isEmpty() ? country : place.name(language) + ", " + country,
        text(language, "network.map.count", "n", place.count()),
        href(place, address));
  }

  private String text(Language language, String key, Object... values) {
    return messages.text(language, key, values);
  }
}
