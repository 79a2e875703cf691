package eu.hanza.events.planning;

import eu.hanza.events.sessions.Speaker;
import eu.hanza.events.sessions.Speaker.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Speakers as they are typed: one on each line, name, affiliation and role apart by semicolons, as
 * in "Uczestnik 001; Miasto Lublin; moderator".
 */
final class SpeakerLines {

  private SpeakerLines() {}

  static String write(List<Speaker> speakers) {
    return speakers.stream().map(SpeakerLines::line).collect(Collectors.joining("\n"));
  }

  private static String line(Speaker one) {
    if (one.role() == Role.SPEAKER) {
      return one.affiliation().isEmpty() ? one.name() : one.name() + "; " + one.affiliation();
    }
    var role = one.role().name().toLowerCase(Locale.ROOT);
    return one.name() + "; " + one.affiliation() + "; " + role;
  }

  /** Reads the lines; whoever was there before keeps the id of another system. */
  static List<Speaker> read(String text, List<Speaker> known) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> speaker(line.split(";", 3), known))
        .toList();
  }

  private static Speaker speaker(String[] parts, List<Speaker> known) {
    var name = parts[0].strip();
    var external =
        known.stream()
            .filter(one -> one.name().equals(name))
            .map(Speaker::externalId)
            .findFirst()
            .orElse("");
    var role = role(parts.length > 2 ? parts[2] : null);
    return new Speaker(role, name, parts.length > 1 ? parts[1].strip() : "", external);
  }

  private static Role role(@Nullable String word) {
    var said = word == null ? "" : word.strip().toLowerCase(Locale.ROOT);
    if (said.startsWith("mod")) {
      return Role.MODERATOR;
    }
    return said.startsWith("host") || said.startsWith("gosp") ? Role.HOST : Role.SPEAKER;
  }
}
