package eu.hanza.events.web;

import eu.hanza.accounts.ClauseId;
import eu.hanza.events.EventDraft;
import eu.hanza.events.EventKind;
import eu.hanza.events.EventPlace;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventTime;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.FunderId;
import eu.hanza.shell.spi.Beside;
import eu.hanza.shell.spi.OnCalendar;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * An event as its office types it. Dates are ISO, hours HH:MM; an hour of the beginning needs one
 * of the end, and a zone is always needed (T21).
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record EventForm(
    @Nullable String programme,
    @Nullable Map<String, @Size(max = 300) String> title,
    @NotNull @Nullable EventKind kind,
    @Positive @Nullable Integer editionNumber,
    @NotNull @OnCalendar @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
    @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime startsAt,
    @NotNull @OnCalendar @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endsOn,
    @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime endsAt,
    @NotBlank @Nullable String zone,
    @Nullable Map<String, @Size(max = 200) String> venue,
    @Nullable Map<String, @Size(max = 200) String> city,
    @Size(max = 200) @Nullable String address,
    @Pattern(regexp = "|[A-Z]{2}") @Nullable String country,
    @Size(max = 60) @Nullable String platform,
    @Pattern(regexp = "|https://\\S+") @Size(max = 500) @Nullable String joinLink,
    @Nullable Map<String, @Size(max = 600) String> lede,
    @Nullable Map<String, @Size(max = 20_000) String> description,
    @Pattern(regexp = "[\\p{L}\\p{N}_]*") @Size(max = 60) @Nullable String hashtag,
    @Size(max = 500) @Nullable String organiser,
    @Nullable String clause,
    @Positive @Nullable Integer capacity,
    @OnCalendar @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime opensAt,
    @OnCalendar @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime closesAt,
    @Nullable String funder,
    @Nullable String funderEdition) {

  static EventForm empty(ZoneId zone) {
    return new EventForm(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        zone.getId(),
        null,
        null,
        "",
        "PL",
        "",
        "",
        null,
        null,
        "",
        "",
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static EventForm of(EventSummary event, String organiser, String joinLink) {
    var said = event.event();
    var time = said.time();
    var place = said.place();
    return new EventForm(
        event.programme().toString(),
        said.title().byLanguage(),
        said.kind(),
        said.editionNumber(),
        time.startsOn(),
        time.startsAt(),
        time.endsOn(),
        time.endsAt(),
        time.zone().getId(),
        place.venue().byLanguage(),
        place.city().byLanguage(),
        place.address(),
        place.country(),
        place.platform(),
        joinLink,
        said.lede().byLanguage(),
        said.description().byLanguage(),
        said.hashtag(),
        organiser,
        shown(said.clause()),
        said.capacity(),
        local(said.opensAt(), time.zone()),
        local(said.closesAt(), time.zone()),
        shown(said.funder()),
        shown(said.funderEdition()));
  }

  private static @Nullable LocalDateTime local(@Nullable Instant moment, ZoneId zone) {
    return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
  }

  /** Whether the title stands in at least one language. */
  @AssertTrue
  @Beside("title")
  public boolean isTitled() {
    return !text(title).isEmpty();
  }

  /** Whether registration closes after it opens. */
  @AssertTrue
  @Beside("closesAt")
  public boolean isOpenBeforeClosed() {
    return opensAt == null || closesAt == null || closesAt.isAfter(opensAt);
  }

  /** Whether an hour of the beginning has one of the end, and the other way round. */
  @AssertTrue
  @Beside({"startsAt", "endsAt"})
  public boolean isEnded() {
    var begins = startsAt != null;
    var ends = endsAt != null;
    return begins == ends;
  }

  /** Whether the end comes after the beginning. */
  @AssertTrue
  @Beside({"endsOn", "startsOn", "startsAt", "endsAt"})
  public boolean isInOrder() {
    if (startsOn == null || endsOn == null || !isEnded()) {
      return true;
    }
    if (startsAt == null || endsAt == null) {
      return !endsOn.isBefore(startsOn);
    }
    return endsOn.atTime(endsAt).isAfter(startsOn.atTime(startsAt));
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

  EventDraft draft(@Nullable OrganisationId organiserId) {
    var where = Zones.read(zone).orElseThrow();
    return new EventDraft(
        Objects.requireNonNull(kind),
        editionNumber,
        text(title),
        text(lede),
        text(description),
        new EventTime(
            Objects.requireNonNull(startsOn),
            Objects.requireNonNull(endsOn),
            startsAt,
            endsAt,
            where),
        new EventPlace(text(venue), text(city), shown(address), shown(country), shown(platform)),
        shown(joinLink),
        organiserId,
        isGiven(funder) ? FunderId.of(shown(funder)) : null,
        isGiven(funderEdition) ? EditionId.of(shown(funderEdition)) : null,
        capacity,
        opensAt == null ? null : opensAt.atZone(where).toInstant(),
        closesAt == null ? null : closesAt.atZone(where).toInstant(),
        clauseId(),
        shown(hashtag));
  }

  @Nullable ClauseId clauseId() {
    return isGiven(clause) ? ClauseId.of(shown(clause)) : null;
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isEmpty();
  }
}
