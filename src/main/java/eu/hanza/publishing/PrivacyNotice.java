package eu.hanza.publishing;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseId;
import eu.hanza.accounts.ClauseSummary;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The privacy notice of the installation: the one of its information clauses that is about the
 * website itself. Clauses of events stand beside their own forms.
 */
@Service
@Transactional
public class PrivacyNotice {

  private final JdbcClient database;
  private final InformationClauses clauses;
  private final History history;

  PrivacyNotice(JdbcClient database, InformationClauses clauses, History history) {
    this.database = database;
    this.clauses = clauses;
    this.history = history;
  }

  /** The chosen clause; nothing while none is chosen. */
  @Transactional(readOnly = true)
  public Optional<ClauseSummary> find() {
    return database
        .sql("select clause from publishing.privacy_notice")
        .query((row, number) -> new ClauseId(row.getObject(1, UUID.class)))
        .optional()
        .flatMap(clauses::find);
  }

  /** The clauses to choose from: the installation's own that are published. */
  @Transactional(readOnly = true)
  public List<ClauseSummary> choices() {
    return clauses.keptBy(Actor.SYSTEM).stream()
        .filter(clause -> clause.programme() == null && clause.isPublished())
        .toList();
  }

  /** Shows a clause as the privacy notice from now on. */
  public List<Refusal> choose(Actor by, ClauseId id) {
    mayChoose(by);
    if (choices().stream().noneMatch(clause -> clause.id().equals(id))) {
      return List.of(Refusal.of("publishing.privacy.unpublished").at("clause"));
    }
    database
        .sql(
            """
            insert into publishing.privacy_notice (clause) values (?)
            on conflict (only_one) do update set clause = excluded.clause
            """)
        .param(id.value())
        .update();
    history.note(Line.of("publishing.history.privacy", by.person(), id));
    return List.of();
  }

  /** Refuses whoever may not choose the notice. */
  public void mayChoose(Actor by) {
    by.must(PublishingRules.mayKeepStatement(by), "choose the privacy notice");
  }
}
