package eu.hanza.events.programme;

import eu.hanza.events.programme.SessionRow.TrackView;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.Pool;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.Slot.Label;
import eu.hanza.events.sessions.Speaker;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText.Spoken;
import eu.hanza.shell.spi.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts sessions into words. */
@Component
class SlotWords {

  private static final int COLOURS = 6;

  private final Messages messages;

  SlotWords(Messages messages) {
    this.messages = messages;
  }

  /** What says that a text is in another language than the page; null where it is not. */
  @Nullable String untranslated(Spoken text, Language language) {
    return text.exact()
        ? null
        : messages.text(
            language, "events.session.untranslated", "language", name(text.language(), language));
  }

  /** The name of a language in the words of another. */
  String name(String tag, Language language) {
    return Locale.forLanguageTag(tag).getDisplayName(language.locale());
  }

  @Nullable TrackView track(Slot slot, Language language) {
    var track = slot.track();
    if (track == null) {
      return null;
    }
    var name = track.name().in(language);
    return new TrackView(name.text(), name.language(), track.position() % COLOURS);
  }

  String speakers(Slot slot) {
    return slot.said().speakers().stream().map(Speaker::name).collect(Collectors.joining(", "));
  }

  /** From when to when; the zone is named where it is not the one of the programme. */
  String when(Slot slot, ZoneId usual, Language language) {
    var time = slot.said().time();
    var formats = Formats.of(language);
    if (!time.zone().equals(usual)) {
      return formats.times(time.start(), time.end());
    }
    return formats.time(time.startsAt()) + "–" + formats.time(time.endsAt());
  }

  /** The same on the reader's clock; null where that says nothing new. */
  @Nullable String ownWhen(Slot slot, @Nullable ZoneId zone, Language language) {
    var time = slot.said().time();
    if (zone == null || time.start().toInstant().equals(zoned(slot, zone))) {
      return null;
    }
    var start = time.start().withZoneSameInstant(zone);
    var formats = Formats.of(language);
    var times = formats.times(start, time.end().withZoneSameInstant(zone));
    var sameDay = start.toLocalDate().equals(time.startsOn());
    return sameDay ? times : formats.date(start.toLocalDate()) + ", " + times;
  }

  /** The moment at which the reader's clock shows what the clock of the place shows. */
  private static Instant zoned(Slot slot, ZoneId zone) {
    return slot.said().time().start().withZoneSameLocal(zone).toInstant();
  }

  /** Room or platform, the languages, and the event within the event. */
  String where(Slot slot, String eventSlug, Language language) {
    var part = slot.eventSlug().equals(eventSlug) ? "" : slot.eventTitle().in(language).text();
    return Stream.of(part, place(slot, language), spoken(slot, language))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** Room and platform. */
  String place(Slot slot, Language language) {
    var platform = slot.said().platform();
    var online = platform.isBlank() ? messages.text(language, "events.session.online") : platform;
    return switch (slot.said().mode()) {
      case ONSITE -> name(slot.room(), language);
      case ONLINE -> online;
      case HYBRID ->
          Stream.of(name(slot.room(), language), online)
              .filter(text -> !text.isBlank())
              .collect(Collectors.joining(", "));
    };
  }

  static String name(@Nullable Label label, Language language) {
    return label == null ? "" : label.name().in(language).text();
  }

  /** The language that is spoken, and those it is interpreted into. */
  String spoken(Slot slot, Language language) {
    var spoken = name(slot.said().language(), language);
    if (slot.said().interpretation().isEmpty()) {
      return spoken;
    }
    var others =
        slot.said().interpretation().stream()
            .map(tag -> name(tag, language))
            .collect(Collectors.joining(", "));
    return messages.text(
        language, "events.session.interpreted", "language", spoken, "others", others);
  }

  /** How many seats there are, for each audience where there are two; may be empty. */
  String seats(Slot slot, Language language) {
    if (slot.said().booking() == BookingMode.OPEN || slot.isCancelled()) {
      return "";
    }
    var several = slot.said().mode().audiences().size() > 1;
    return slot.pools().stream()
        .filter(pool -> slot.said().mode().audiences().contains(pool.audience()))
        .map(pool -> several ? audience(pool, language) : seats(pool, language))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String audience(Pool pool, Language language) {
    var seats = seats(pool, language);
    var key = pool.audience() == Audience.ONLINE ? "online" : "on-site";
    return seats.isEmpty()
        ? ""
        : messages.text(language, "events.session.seats." + key, "seats", seats);
  }

  private String seats(Pool pool, Language language) {
    if (pool.capacity() == null) {
      return "";
    }
    if (pool.isFull() || pool.waiting() > 0) {
      return messages.text(language, "events.session.seats.full", "n", pool.waiting());
    }
    var free = Objects.requireNonNull(pool.free());
    return messages.text(language, "events.session.seats.free", "n", free, "all", pool.capacity());
  }

  /** A length of time: 1 h 30 min. */
  String minutes(Duration duration, Language language) {
    return messages.text(language, "events.session.minutes", "n", duration.toMinutes());
  }
}
