package eu.hanza.events.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Option;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time zones that readers choose from. */
public final class Zones {

  private static final List<String> OFFERED =
      List.of(
          "Europe/Warsaw",
          "Atlantic/Reykjavik",
          "Europe/Lisbon",
          "Europe/Brussels",
          "Europe/Oslo",
          "Europe/Vilnius",
          "Europe/Kyiv",
          "Europe/Chisinau",
          "Asia/Tbilisi",
          "Asia/Yerevan",
          "Asia/Baku",
          "Asia/Tashkent",
          "Asia/Almaty");

  private Zones() {}

  /** The zones in words. */
  public static List<Option> options(Language language) {
    var formats = Formats.of(language);
    return OFFERED.stream()
        .map(zone -> new Option(zone, formats.zoneName(ZoneId.of(zone))))
        .toList();
  }

  /** The zone of an id; empty if there is none. */
  public static Optional<ZoneId> read(@Nullable String zone) {
    try {
      return zone == null || zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
