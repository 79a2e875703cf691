package eu.hanza.publishing;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accessibility statement. */
@Service
@Transactional
public class StatementOffice {

  private final Statements statements;
  private final History history;
  private final Clock clock;

  StatementOffice(Statements statements, History history, Clock clock) {
    this.statements = statements;
    this.history = history;
    this.clock = clock;
  }

  /** The statement; nothing while nobody made one. */
  @Transactional(readOnly = true)
  public Optional<Statement> find() {
    return statements.findById(Statement.ONLY);
  }

  /** The statement, or an empty one of today to begin with. */
  @Transactional(readOnly = true)
  public Statement orEmpty() {
    var today = LocalDate.now(clock);
    return find()
        .orElseGet(
            () ->
                new Statement(
                    Statement.ONLY,
                    "",
                    "",
                    today,
                    today,
                    Statement.Status.PARTIAL,
                    today,
                    today,
                    "",
                    "",
                    "",
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    0));
  }

  /** Keeps the statement as it is now. */
  public void keep(Actor by, Statement statement) {
    mayKeep(by);
    statements.save(statement);
    history.note(
        Line.of("publishing.history.statement", by.person(), statement.id())
            .with("reviewed", statement.reviewedOn()));
  }

  /** Refuses whoever may not keep the statement. */
  public void mayKeep(Actor by) {
    by.must(PublishingRules.mayKeepStatement(by), "keep the accessibility statement");
  }

  /** Whether the yearly review is due by the end of this March, or overdue. */
  @Transactional(readOnly = true)
  public boolean isReviewDue() {
    var today = LocalDate.now(clock);
    return find().map(statement -> statement.isReviewOpenOn(today)).orElse(true);
  }
}
