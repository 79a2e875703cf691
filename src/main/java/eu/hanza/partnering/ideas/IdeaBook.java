package eu.hanza.partnering.ideas;

import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.network.OrganisationDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ideas and who joined them, as stored. */
@Component
class IdeaBook {

  private final Ideas ideas;
  private final OrganisationDirectory organisations;
  private final JdbcClient database;
  private final Clock clock;

  IdeaBook(Ideas ideas, OrganisationDirectory organisations, JdbcClient database, Clock clock) {
    this.ideas = ideas;
    this.organisations = organisations;
    this.database = database;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Idea get(IdeaId id) {
    return ideas.findById(id).orElseThrow(() -> new NotFoundException("idea " + id));
  }

  IdeaSummary summary(Idea idea) {
    return summaries(List.of(idea)).getFirst();
  }

  List<IdeaSummary> summaries(List<Idea> found) {
    var partners = partners(found.stream().map(Idea::id).toList());
    var today = today();
    return found.stream()
        .map(
            idea ->
                new IdeaSummary(
                    idea.id(),
                    idea.organisation(),
                    idea.draft(),
                    idea.stateOn(today),
                    idea.state() == IdeaState.RESTING && idea.stateOn(today) == IdeaState.OPEN,
                    idea.restUntil(),
                    idea.reason(),
                    idea.listing(),
                    idea.project(),
                    partners.getOrDefault(idea.id(), List.of()),
                    LocalDate.ofInstant(idea.enteredAt(), clock.getZone())))
        .toList();
  }

  /** Who joined, merged organisations under the name that stands for them today. */
  private Map<IdeaId, List<OrganisationId>> partners(Collection<IdeaId> ids) {
    var partners = new HashMap<IdeaId, List<OrganisationId>>();
    database
        .sql("select * from partnering.idea_partner where idea = any(?) order by accepted_at")
        .param(ids.stream().map(IdeaId::value).toArray(UUID[]::new))
        .query(
            row -> {
              partners
                  .computeIfAbsent(
                      new IdeaId(row.getObject("idea", UUID.class)), id -> new ArrayList<>())
                  .add(new OrganisationId(row.getObject("organisation", UUID.class)));
            });
    partners.replaceAll(
        (idea, all) -> all.stream().map(organisations::current).distinct().toList());
    return partners;
  }

  /** Lets an organisation join; whether it had not before. */
  boolean join(IdeaId idea, OrganisationId partner) {
    return database
            .sql(
                """
                insert into partnering.idea_partner (idea, organisation, accepted_at)
                values (?, ?, ?) on conflict do nothing
                """)
            .param(idea.value())
            .param(partner.value())
            .param(StoredValues.stored(clock.instant()))
            .update()
        > 0;
  }
}
