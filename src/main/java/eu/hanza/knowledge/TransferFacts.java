package eu.hanza.knowledge;

import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.results.spi.Fact;
import eu.hanza.results.spi.FactKind;
import eu.hanza.results.spi.Facts;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Hands to the ledger that a practice is used elsewhere: once for each practice and adopter. */
@Component
class TransferFacts {

  private final Facts facts;
  private final Practices practices;
  private final OrganisationDirectory organisations;

  TransferFacts(Facts facts, Practices practices, OrganisationDirectory organisations) {
    this.facts = facts;
    this.practices = practices;
    this.organisations = organisations;
  }

  void record(Transfer transfer) {
    var practice = practices.findById(transfer.practice()).orElseThrow();
    var id = practice.id().value();
    var adopter = organisations.current(transfer.adopter());
    facts.record(
        Fact.ofOrganisation(
            "knowledge.transferred:" + id + ":" + adopter,
            FactKind.PRACTICE_TRANSFERRED,
            organisations.get(adopter).name(Language.EN).text(),
            practice.programme(),
            new Fact.Occasion(id, id, practice.draft().title()),
            Objects.requireNonNull(transfer.confirmedOn()),
            "/practices/" + practice.slug()));
  }
}
