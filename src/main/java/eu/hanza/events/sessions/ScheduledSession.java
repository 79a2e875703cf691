package eu.hanza.events.sessions;

import eu.hanza.events.exchange.ScheduleFile;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Person;
import eu.hanza.events.sessions.Slot.Label;
import eu.hanza.kernel.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an entry of a schedule says of a session. */
final class ScheduledSession {

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final String USUAL_LANGUAGE = "en";

  private ScheduledSession() {}

  static String language(Entry entry) {
    var tag = entry.language().toLowerCase(Locale.ROOT);
    return TAG.matcher(tag).matches() ? tag : USUAL_LANGUAGE;
  }

  static SessionTime time(ScheduleFile file, Entry entry) {
    var zone = file.conference().zone();
    var lasts = entry.duration().isZero() ? SHORTEST : entry.duration();
    var start = file.start(entry);
    return SessionTime.of(
        start.atZone(zone).toLocalDateTime(),
        start.plus(lasts).atZone(zone).toLocalDateTime(),
        zone);
  }

  static LocalizedText title(Entry entry) {
    var whole =
        entry.subtitle().isEmpty() ? entry.title() : entry.title() + ": " + entry.subtitle();
    return text(entry, whole);
  }

  private static LocalizedText text(Entry entry, String text) {
    return LocalizedText.EMPTY.with(language(entry), text);
  }

  static List<Speaker> speakers(Entry entry) {
    return entry.persons().stream().map(ScheduledSession::speaker).toList();
  }

  private static Speaker speaker(Person person) {
    return new Speaker(Speaker.Role.SPEAKER, person.name(), "", person.id());
  }

  private static SessionKind kind(Entry entry) {
    var type = entry.type().toUpperCase(Locale.ROOT).replace(' ', '_');
    for (var kind : SessionKind.values()) {
      if (kind.name().equals(type)) {
        return kind;
      }
    }
    return type.contains("TALK") || type.contains("LECTURE") || type.contains("KEYNOTE")
        ? SessionKind.LECTURE
        : SessionKind.OTHER;
  }

  static SessionDraft fresh(
      ScheduleFile file, Entry entry, String key, ScheduleShelves.Places places) {
    return new SessionDraft(
        kind(entry),
        title(entry),
        text(entry, entry.lead()),
        text(entry, entry.description()),
        LocalizedText.EMPTY,
        language(entry),
        List.of(),
        places.track(entry),
        null,
        places.room(entry),
        time(file, entry),
        SessionMode.ONSITE,
        BookingMode.OPEN,
        "",
        "",
        "",
        "",
        SchedulePlan.SYSTEM,
        key,
        speakers(entry));
  }

  /** The session with what the entry says; everything else stays. */
  static SessionDraft over(
      SessionDraft said, ScheduleFile file, Entry entry, ScheduleShelves.Places places) {
    var fresh = fresh(file, entry, said.externalId(), places);
    return new SessionDraft(
        said.kind(),
        merged(said.title(), fresh.title()),
        merged(said.lede(), fresh.lede()),
        merged(said.description(), fresh.description()),
        said.questions(),
        fresh.language(),
        said.interpretation(),
        fresh.track(),
        said.theme(),
        fresh.room(),
        fresh.time(),
        said.mode(),
        said.booking(),
        said.platform(),
        said.joinLink(),
        said.access(),
        said.hashtag(),
        said.externalSystem(),
        said.externalId(),
        sameNames(said.speakers(), fresh.speakers()) ? said.speakers() : fresh.speakers());
  }

  private static LocalizedText merged(LocalizedText before, LocalizedText after) {
    var merged = before;
    for (var one : after.byLanguage().entrySet()) {
      merged = merged.with(one.getKey(), one.getValue());
    }
    return merged;
  }

  private static boolean sameNames(List<Speaker> some, List<Speaker> others) {
    return some.stream()
        .map(Speaker::name)
        .toList()
        .equals(others.stream().map(Speaker::name).toList());
  }

  /** Whether a session already is as the entry says. */
  static boolean isSaid(ScheduleFile file, Entry entry, Slot slot) {
    var said = slot.said();
    return merged(said.title(), title(entry)).equals(said.title())
        && merged(said.lede(), text(entry, entry.lead())).equals(said.lede())
        && merged(said.description(), text(entry, entry.description())).equals(said.description())
        && time(file, entry).start().toInstant().equals(slot.session().starts())
        && time(file, entry).end().toInstant().equals(slot.session().ends())
        && said.language().equals(language(entry))
        && isNamed(slot.track(), entry.track())
        && isNamed(slot.room(), entry.room())
        && sameNames(said.speakers(), speakers(entry));
  }

  private static boolean isNamed(@Nullable Label label, String name) {
    return label == null ? name.isEmpty() : label.name().byLanguage().containsValue(name);
  }
}
