package eu.hanza.partnering;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.results.spi.Fact;
import eu.hanza.results.spi.FactKind;
import eu.hanza.results.spi.Facts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands to the ledger what became of interest: once for each pair of organisations and each kind,
 * whoever of the two says so and however often (P-5). An answer that is taken back takes its fact
 * with it, unless another one says the same. A listing outside any programme counts for none; an
 * anonymous one leaves no names.
 */
@Component
class OutcomeFacts {

  private final Facts facts;
  private final OrganisationDirectory organisations;
  private final JdbcClient database;
  private final Clock clock;

  OutcomeFacts(Facts facts, OrganisationDirectory organisations, JdbcClient database, Clock clock) {
    this.facts = facts;
    this.organisations = organisations;
    this.database = database;
    this.clock = clock;
  }

  /** Looks again at all that the two sides of an interest have said of each other. */
  void look(Listing listing, Interest interest) {
    var pair = pair(listing, interest);
    var said = said(listing.organisation(), interest.organisation());
    for (var outcome : Outcome.values()) {
      kind(outcome)
          .ifPresent(
              kind -> {
                var source = source(pair, kind);
                if (said.contains(outcome)) {
                  record(source, kind, listing, interest);
                } else {
                  facts.retract(source);
                }
              });
    }
  }

  private static Optional<FactKind> kind(Outcome outcome) {
    return switch (outcome) {
      case NOTHING -> Optional.empty();
      case MEETING -> Optional.of(FactKind.PARTNERS_MET);
      case APPLICATION -> Optional.of(FactKind.PARTNERS_APPLIED);
      case PARTNERSHIP -> Optional.of(FactKind.PARTNERS_JOINED);
      case FUNDED -> Optional.of(FactKind.PARTNERS_FUNDED);
    };
  }

  /** The two organisations as one key, whichever of them had the listing. */
  private List<String> pair(Listing listing, Interest interest) {
    return Stream.of(listing.organisation(), interest.organisation())
        .map(organisations::current)
        .map(OrganisationId::toString)
        .sorted()
        .toList();
  }

  private static String source(List<String> pair, FactKind kind) {
    return "partnering.outcome:" + String.join(":", pair) + ":" + kind;
  }

  private Set<Outcome> said(OrganisationId one, OrganisationId other) {
    return database
        .sql(
            """
            select distinct o.answer from partnering.outcome o
            join partnering.interest i on i.id = o.interest
            join partnering.listing l on l.id = i.listing
            where o.answer is not null and l.programme is not null
              and ((l.organisation = :one and i.organisation = :other)
                or (l.organisation = :other and i.organisation = :one))
            """)
        .param("one", one.value())
        .param("other", other.value())
        .query((row, number) -> Outcome.valueOf(row.getString(1)))
        .list()
        .stream()
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
  }

  private void record(String source, FactKind kind, Listing listing, Interest interest) {
    var draft = listing.draft();
    if (draft.programme() == null) {
      return;
    }
    var id = listing.id().value();
    facts.record(
        Fact.ofOrganisation(
            source,
            kind,
            draft.anonymous()
                ? ""
                : name(listing.organisation()) + " – " + name(interest.organisation()),
            draft.programme(),
            new Fact.Occasion(id, id, draft.title()),
            LocalDate.now(clock),
            "/offers/" + listing.slug()));
  }

  private String name(OrganisationId organisation) {
    return organisations.get(organisation).name(Language.EN).text();
  }
}
