package eu.hanza.accounts;

import eu.hanza.forms.spi.ClauseTexts;
import eu.hanza.kernel.Language;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives the information clauses to forms. */
@Component
class ClausesOfForms implements ClauseTexts {

  private final InformationClauses clauses;

  ClausesOfForms(InformationClauses clauses) {
    this.clauses = clauses;
  }

  @Override
  public Optional<ClauseText> clause(UUID id, Language language) {
    return clauses
        .find(new ClauseId(id))
        .map(
            clause ->
                new ClauseText(
                    contact(clause.wording()),
                    clause.edition(),
                    clauses.text(clause.id(), language).lines().toList(),
                    clause.wording().missing().stream()
                        .map(part -> "accounts.clause.missing." + part)
                        .toList(),
                    clause.wording().retentionMonths()));
  }

  private static String contact(ClauseWording wording) {
    return Stream.of(wording.controller(), wording.contact())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
