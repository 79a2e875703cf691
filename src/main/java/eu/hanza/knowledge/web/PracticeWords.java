package eu.hanza.knowledge.web;

import eu.hanza.events.spi.Editions.Edition;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.knowledge.Ageing;
import eu.hanza.knowledge.Level;
import eu.hanza.knowledge.PracticeKind;
import eu.hanza.knowledge.PracticeState;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.TextView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Practices in words. */
@Component
class PracticeWords {

  private final OrganisationDirectory organisations;
  private final Messages messages;
  private final Clock clock;

  PracticeWords(OrganisationDirectory organisations, Messages messages, Clock clock) {
    this.organisations = organisations;
    this.messages = messages;
    this.clock = clock;
  }

  String text(Language language, String key, Object... values) {
    return messages.text(language, "knowledge." + key, values);
  }

  /** A state as a heading. */
  String heading(PracticeState state, Language language) {
    return capital(text(language, "state." + state), language);
  }

  /** A word as it begins a line. */
  String capital(String word, Language language) {
    return word.substring(0, 1).toUpperCase(language.locale()) + word.substring(1);
  }

  List<PracticeRow> rows(List<PracticeSummary> practices, Language language) {
    var ids =
        practices.stream().map(PracticeSummary::organisation).filter(Objects::nonNull).toList();
    var names = organisations.summaries(ids);
    return practices.stream().map(one -> row(one, names, language)).toList();
  }

  PracticeRow row(PracticeSummary practice, Language language) {
    return rows(List.of(practice), language).getFirst();
  }

  private PracticeRow row(
      PracticeSummary practice, Map<OrganisationId, OrganisationSummary> names, Language language) {
    var today = LocalDate.now(clock);
    return new PracticeRow(
        practice.path(),
        TextView.of(practice.title(), language),
        text(language, "kind." + practice.kind()),
        practice.kind() == PracticeKind.LESSON,
        line(practice, names, language),
        TextView.of(practice.summary(), language),
        original(practice, language),
        old(practice, today, language),
        practice.isOverdue(today),
        heading(practice.state(), language));
  }

  private String line(
      PracticeSummary practice, Map<OrganisationId, OrganisationSummary> names, Language language) {
    var organisation = practice.organisation() == null ? null : names.get(practice.organisation());
    var country =
        practice.country().isEmpty() ? "" : Formats.of(language).country(practice.country());
    return Stream.of(
            organisation == null ? "" : organisation.name(language).text(),
            practice.city(),
            country,
            levels(practice, language))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  String levels(PracticeSummary practice, Language language) {
    return Arrays.stream(Level.values())
        .filter(practice.levels()::contains)
        .map(level -> text(language, "level." + level))
        .collect(Collectors.joining(", "));
  }

  private String original(PracticeSummary practice, Language language) {
    return practice.language().equals(language.tag())
        ? ""
        : text(language, "original", "language", languageName(practice.language(), language));
  }

  static String languageName(String tag, Language language) {
    return Locale.of(tag).getDisplayLanguage(language.locale());
  }

  private String old(PracticeSummary practice, LocalDate today, Language language) {
    var reviewed = practice.reviewedOn();
    return reviewed == null || practice.ageing(today) == Ageing.FRESH
        ? ""
        : text(language, "old", "day", Formats.of(language).date(reviewed));
  }

  /** An edition of a series by name, number and year. */
  String edition(Edition edition, Language language) {
    return text(
        language,
        "edition.name",
        "series",
        edition.series().in(language).text(),
        "number",
        edition.number(),
        "year",
        String.valueOf(edition.year()));
  }
}
