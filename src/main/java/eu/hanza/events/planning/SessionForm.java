package eu.hanza.events.planning;

import eu.hanza.events.EventSummary;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.ExternalRegistration;
import eu.hanza.events.sessions.RoomId;
import eu.hanza.events.sessions.SessionDraft;
import eu.hanza.events.sessions.SessionKind;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.SessionSeats;
import eu.hanza.events.sessions.SessionTime;
import eu.hanza.events.sessions.Speaker;
import eu.hanza.events.sessions.ThemeId;
import eu.hanza.events.sessions.TrackId;
import eu.hanza.events.web.Zones;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.Beside;
import eu.hanza.shell.spi.OnCalendar;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A session as its office types it. Without a day of the end it ends on the day on which it begins;
 * an hour of the end and a zone are always needed (T21).
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record SessionForm(
    @Nullable Map<String, @Size(max = 300) String> title,
    @NotNull @Nullable SessionKind kind,
    @NotNull @OnCalendar @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
    @NotNull @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime startsAt,
    @OnCalendar @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endsOn,
    @NotNull @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime endsAt,
    @NotBlank @Nullable String zone,
    @NotNull @Nullable SessionMode mode,
    @Nullable String room,
    @Size(max = 60) @Nullable String platform,
    @Pattern(regexp = "|https://\\S+") @Size(max = 500) @Nullable String joinLink,
    @Nullable String track,
    @Nullable String theme,
    @NotBlank @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z]{2,4})?") @Nullable String spoken,
    @Pattern(regexp = "[a-z, ]*") @Size(max = 60) @Nullable String interpretation,
    @Nullable Map<String, @Size(max = 600) String> lede,
    @Nullable Map<String, @Size(max = 20_000) String> description,
    @Nullable Map<String, @Size(max = 4_000) String> questions,
    @Size(max = 8_000) @Nullable String speakers,
    @NotNull @Nullable BookingMode booking,
    @PositiveOrZero @Nullable Integer onSite,
    @PositiveOrZero @Nullable Integer online,
    @Size(max = 500) @Nullable String access,
    @Pattern(regexp = "[\\p{L}\\p{N}_]*") @Size(max = 60) @Nullable String hashtag,
    @Pattern(regexp = "|https://\\S+") @Size(max = 500) @Nullable String externalUrl,
    @Size(max = 60) @Nullable String externalSystem,
    @Size(max = 100) @Nullable String externalId) {

  static SessionForm empty(EventSummary event) {
    var time = event.event().time();
    return new SessionForm(
        null,
        null,
        time.startsOn(),
        null,
        null,
        null,
        time.zone().getId(),
        SessionMode.ONSITE,
        null,
        "",
        "",
        null,
        null,
        "pl",
        "",
        null,
        null,
        null,
        "",
        BookingMode.OPEN,
        null,
        null,
        "",
        event.event().hashtag(),
        "",
        "",
        "");
  }

  static SessionForm of(
      SessionDraft said, SessionSeats seats, String externalUrl, String joinLink) {
    var time = said.time();
    return new SessionForm(
        said.title().byLanguage(),
        said.kind(),
        time.startsOn(),
        time.startsAt(),
        time.endsOn().equals(time.startsOn()) ? null : time.endsOn(),
        time.endsAt(),
        time.zone().getId(),
        said.mode(),
        shown(said.room()),
        said.platform(),
        joinLink,
        shown(said.track()),
        shown(said.theme()),
        said.language(),
        String.join(", ", said.interpretation()),
        said.lede().byLanguage(),
        said.description().byLanguage(),
        said.questions().byLanguage(),
        SpeakerLines.write(said.speakers()),
        said.booking(),
        seats.onSite(),
        seats.online(),
        said.access(),
        said.hashtag(),
        externalUrl,
        said.externalSystem(),
        said.externalId());
  }

  /** Whether the title stands in at least one language. */
  @AssertTrue
  @Beside("title")
  public boolean isTitled() {
    return !text(title).isEmpty();
  }

  /** Whether the end comes after the beginning. */
  @AssertTrue
  @Beside({"endsAt", "startsOn", "startsAt", "endsOn"})
  public boolean isInOrder() {
    if (startsOn == null || startsAt == null || endsAt == null) {
      return true;
    }
    return lastDay(startsOn).atTime(endsAt).isAfter(startsOn.atTime(startsAt));
  }

  private LocalDate lastDay(LocalDate first) {
    return Objects.requireNonNullElse(endsOn, first);
  }

  /** Whether the zone is one. */
  @AssertTrue
  @Beside("zone")
  public boolean isInZone() {
    return zone == null || zone.isEmpty() || Zones.read(zone).isPresent();
  }

  /** A text of the form by language. */
  public static LocalizedText text(@Nullable Map<String, String> typed) {
    return new LocalizedText(new LinkedHashMap<>(Objects.requireNonNullElse(typed, Map.of())));
  }

  /** A value of the form as text; nothing is an empty text. */
  public static String shown(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  SessionSeats seats() {
    return new SessionSeats(onSite, online);
  }

  SessionDraft draft(List<Speaker> known) {
    var first = Objects.requireNonNull(startsOn);
    var named = ExternalRegistration.read(shown(externalUrl));
    return new SessionDraft(
        Objects.requireNonNull(kind),
        text(title),
        text(lede),
        text(description),
        text(questions),
        shown(spoken),
        Stream.of(shown(interpretation).split("[, ]+", -1)).filter(tag -> !tag.isEmpty()).toList(),
        isGiven(track) ? TrackId.of(shown(track)) : null,
        isGiven(theme) ? ThemeId.of(shown(theme)) : null,
        isGiven(room) ? RoomId.of(shown(room)) : null,
        new SessionTime(
            first,
            Objects.requireNonNull(startsAt),
            lastDay(first),
            Objects.requireNonNull(endsAt),
            Zones.read(zone).orElseThrow()),
        Objects.requireNonNull(mode),
        Objects.requireNonNull(booking),
        shown(platform),
        shown(joinLink),
        shown(access),
        shown(hashtag),
        isGiven(externalId)
            ? shown(externalSystem)
            : named.map(ExternalRegistration.Named::system).orElse(shown(externalSystem)),
        isGiven(externalId)
            ? shown(externalId)
            : named.map(ExternalRegistration.Named::id).orElse(""),
        SpeakerLines.read(shown(speakers), known));
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
