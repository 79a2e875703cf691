package eu.hanza.forms;

import eu.hanza.forms.spi.ClauseTexts;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes drafts, and tells who may begin one. */
@Component
class NewDrafts {

  private final FormBook book;
  private final AnswerRules rules;
  private final FormMoments moments;
  private final Optional<ClauseTexts> clauses;
  private final Clock clock;

  NewDrafts(
      FormBook book,
      AnswerRules rules,
      FormMoments moments,
      Optional<ClauseTexts> clauses,
      Clock clock) {
    this.book = book;
    this.rules = rules;
    this.moments = moments;
    this.clauses = clauses;
    this.clock = clock;
  }

  /** What stands against beginning; empty for nothing. */
  Optional<Refusal> refusal(
      Respondent who, FormSummary form, @Nullable OrganisationId organisation) {
    var window = form.window(clock.instant());
    if (window != FormWindow.OPEN) {
      return Optional.of(FormWindows.refusal(window));
    }
    return switch (form.terms().answeredBy()) {
      case ANYONE -> Optional.empty();
      case PERSON ->
          who.actor().person() == null
              ? Optional.of(Refusal.of("forms.begin.sign-in"))
              : Optional.empty();
      case ORGANISATION ->
          rules.teams(who, Language.EN).stream()
                  .noneMatch(team -> team.organisation().equals(organisation))
              ? Optional.of(Refusal.of("forms.begin.organisation").at("organisation"))
              : Optional.empty();
    };
  }

  /** Who may have one only; null where that does not matter. */
  static @Nullable UUID holder(
      FormSummary form, Respondent who, @Nullable OrganisationId organisation) {
    var person = who.actor().person();
    if (!form.terms().oneEach()) {
      return null;
    }
    if (form.terms().answeredBy() == AnsweredBy.ORGANISATION) {
      return organisation == null ? null : organisation.value();
    }
    return person == null ? null : person.value();
  }

  /** A draft under a version, with the answers to begin with. */
  Response of(
      Respondent who,
      FormSummary form,
      int version,
      @Nullable OrganisationId organisation,
      Provenance provenance,
      Language language) {
    var checked = book.version(form.id(), version);
    var person = provenance == Provenance.ONLINE ? who.actor().person() : null;
    var moment = moments.now(form.terms().zone(), language, person, organisation);
    var now = clock.instant();
    return new Response(
        ResponseId.next(),
        form.id(),
        version,
        null,
        ResponseState.DRAFT,
        provenance,
        person,
        organisation,
        null,
        language,
        FormMoments.begin(checked, moment, language),
        1,
        clauseEdition(form),
        null,
        false,
        now,
        now,
        null,
        null);
  }

  private int clauseEdition(FormSummary form) {
    var clause = form.terms().clause();
    return clause == null
        ? 0
        : clauses
            .flatMap(all -> all.clause(clause, Language.EN))
            .map(ClauseTexts.ClauseText::edition)
            .orElse(0);
  }
}
