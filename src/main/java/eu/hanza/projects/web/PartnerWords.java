package eu.hanza.projects.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Period;
import eu.hanza.network.LegalClass;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationDirectory.Succession;
import eu.hanza.projects.Partner;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what an organisation is in a project, and what became of it, into words. */
@Component
class PartnerWords {

  private final ProjectWords words;
  private final OrganisationDirectory organisations;
  private final Messages messages;
  private final Clock clock;

  PartnerWords(
      ProjectWords words, OrganisationDirectory organisations, Messages messages, Clock clock) {
    this.words = words;
    this.organisations = organisations;
    this.messages = messages;
    this.clock = clock;
  }

  /** The role, and the days if it does not last from beginning to end. */
  String role(Partner partner, Language language) {
    var role = words.text(language, "role." + partner.role());
    var formats = Formats.of(language);
    var from = partner.from();
    var to = partner.to();
    if (from != null && to != null) {
      return role + ", " + formats.period(new Period(from, to));
    }
    if (from != null) {
      return role + ", " + words.text(language, "period.since", "day", formats.date(from));
    }
    return to == null
        ? role
        : role + ", " + words.text(language, "period.until", "day", formats.date(to));
  }

  /**
   * The legal class at the beginning, and at the end where it has changed; may be empty. What a
   * successor is, is said with its name.
   */
  String legalClass(ProjectSummary project, Partner partner, Language language) {
    var begins = Objects.requireNonNullElse(begins(project, partner), LocalDate.now(clock));
    var before = on(partner.organisation(), begins, language);
    var after = on(partner.organisation(), ends(project, partner), language);
    var succeeded = organisations.successor(partner.organisation()).isPresent();
    return succeeded || before.isEmpty() || after.isEmpty() || after.equals(before)
        ? before
        : words.text(language, "partner.turned", "before", before, "after", after);
  }

  private static @Nullable LocalDate begins(ProjectSummary project, Partner partner) {
    return partner.from() == null ? project.project().startsOn() : partner.from();
  }

  private LocalDate ends(ProjectSummary project, Partner partner) {
    return Stream.of(
            Optional.ofNullable(partner.to()),
            Optional.ofNullable(project.project().endsOn()),
            Optional.of(LocalDate.now(clock)))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private String on(OrganisationId organisation, LocalDate day, Language language) {
    return organisations
        .legalClassOn(organisation, day)
        .map(LegalClass::key)
        .map(key -> messages.text(language, key))
        .orElse("");
  }

  /** The successor of a partner that ended during the project, with its legal class (T3). */
  String change(ProjectSummary project, Partner partner, Language language) {
    var ends = project.project().endsOn();
    return organisations
        .successor(partner.organisation())
        .filter(succession -> ends == null || !succession.from().isAfter(ends))
        .map(succession -> successor(succession, language))
        .orElse("");
  }

  private String successor(Succession succession, Language language) {
    return words.text(
        language,
        "partner.successor",
        "day",
        Formats.of(language).date(succession.from()),
        "name",
        organisations.get(succession.organisation()).name(language).text(),
        "class",
        on(succession.organisation(), succession.from(), language));
  }
}
