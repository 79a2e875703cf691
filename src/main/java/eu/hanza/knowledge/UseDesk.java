package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations say that they used a practice, and how: words, no stars (K-7). */
@Service
@Transactional
public class UseDesk {

  private final Practices practices;
  private final PracticeRules rules;
  private final JdbcClient database;
  private final Clock clock;

  UseDesk(Practices practices, PracticeRules rules, JdbcClient database, Clock clock) {
    this.practices = practices;
    this.rules = rules;
    this.database = database;
    this.clock = clock;
  }

  /** What an organisation says of its use of a practice. */
  public record Use(OrganisationId organisation, String how, LocalDate saidOn) {}

  /** Says it, or says it anew; an organisation has one voice on a practice. */
  public List<Refusal> say(Actor by, PracticeId id, OrganisationId organisation, String how) {
    var practice =
        practices
            .findById(id)
            .filter(one -> one.state().isPublished())
            .orElseThrow(() -> new NotFoundException("practice " + id));
    by.must(by.system() || rules.speaksFor(by, organisation), "speak for " + organisation);
    if (organisation.equals(practice.draft().organisation())) {
      return List.of(Refusal.of("knowledge.use.own").at("how"));
    }
    if (how.isBlank()) {
      return List.of(Refusal.of("shell.error.NotBlank").at("how"));
    }
    if (Limits.count(how) > Limits.BLOCK) {
      return List.of(Refusal.of("shell.error.Longest", Map.of("max", Limits.BLOCK)).at("how"));
    }
    database
        .sql(
            """
            insert into knowledge.practice_use (practice, organisation, how, said_on)
            values (:practice, :organisation, :how, :day)
            on conflict (practice, organisation)
              do update set how = excluded.how, said_on = excluded.said_on
            """)
        .param("practice", id.value())
        .param("organisation", organisation.value())
        .param("how", how.strip())
        .param("day", LocalDate.now(clock))
        .update();
    return List.of();
  }

  /** Who used a practice, the latest first. */
  @Transactional(readOnly = true)
  public List<Use> of(PracticeId practice) {
    return database
        .sql(
            """
            select organisation, how, said_on from knowledge.practice_use where practice = ?
            order by said_on desc, organisation
            """)
        .param(practice.value())
        .query(
            (row, number) ->
                new Use(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    row.getString("how"),
                    row.getObject("said_on", LocalDate.class)))
        .list();
  }
}
