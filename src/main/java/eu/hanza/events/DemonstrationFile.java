package eu.hanza.events;

import eu.hanza.accounts.ClauseId;
import eu.hanza.accounts.ClauseWording;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.FunderId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the events of the demonstration are written; what is left out is empty. */
record DemonstrationFile(ClauseFile clause, List<EventFile> events) {

  private static LocalizedText text(@Nullable Map<String, String> byLanguage) {
    return byLanguage == null ? LocalizedText.EMPTY : new LocalizedText(byLanguage);
  }

  /** The information clause of all registrations. */
  record ClauseFile(
      String name,
      String controller,
      String contact,
      String officer,
      Map<String, String> purposes,
      Map<String, String> basis,
      Map<String, String> recipients,
      Map<String, String> retention,
      int retentionMonths,
      Map<String, String> transfer,
      Map<String, String> duty) {

    ClauseWording wording() {
      return new ClauseWording(
          controller,
          contact,
          officer,
          text(purposes),
          text(basis),
          text(recipients),
          text(retention),
          retentionMonths,
          text(transfer),
          text(duty));
    }
  }

  /** An event, on its day or some days from the day of loading. */
  record EventFile(
      String programme,
      EventKind kind,
      @Nullable Integer edition,
      Map<String, String> title,
      Map<String, String> lede,
      Map<String, String> description,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      @Nullable Integer inDays,
      @Nullable Integer days,
      @Nullable LocalTime startsAt,
      @Nullable LocalTime endsAt,
      String zone,
      @Nullable Map<String, String> venue,
      @Nullable Map<String, String> city,
      @Nullable String country,
      @Nullable String platform,
      @Nullable String joinLink,
      @Nullable String hashtag,
      @Nullable Integer capacity,
      boolean registration,
      @Nullable Integer people,
      @Nullable String funder) {

    EventDraft draft(LocalDate today, @Nullable ClauseId clause, @Nullable FunderId fund) {
      return new EventDraft(
          kind,
          edition,
          text(title),
          text(lede),
          text(description),
          time(today),
          new EventPlace(
              text(venue),
              text(city),
              "",
              Objects.requireNonNullElse(country, ""),
              Objects.requireNonNullElse(platform, "")),
          Objects.requireNonNullElse(joinLink, ""),
          null,
          fund,
          null,
          capacity,
          null,
          null,
          clause,
          Objects.requireNonNullElse(hashtag, ""));
    }

    private EventTime time(LocalDate today) {
      var first =
          startsOn != null ? startsOn : today.plusDays(Objects.requireNonNullElse(inDays, 30));
      var last = endsOn != null ? endsOn : first.plusDays(Objects.requireNonNullElse(days, 1) - 1L);
      return new EventTime(first, last, startsAt, endsAt, ZoneId.of(zone));
    }

    int registered() {
      return Objects.requireNonNullElse(people, 0);
    }
  }
}
