package eu.hanza.accounts;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The information clauses without which no form opens to the public (T28, L5). A coordinator keeps
 * those of the own programme.
 */
@Service
@Transactional
public class InformationClauses {

  private final Clauses clauses;
  private final ClauseTexts texts;
  private final ClauseEditions editions;
  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  InformationClauses(
      Clauses clauses,
      ClauseTexts texts,
      ClauseEditions editions,
      JdbcClient database,
      History history,
      Clock clock) {
    this.clauses = clauses;
    this.texts = texts;
    this.editions = editions;
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /** Starts a clause. */
  public ClauseId draft(
      Actor by, @Nullable ProgrammeId programme, String name, ClauseWording wording) {
    mayKeep(by, programme);
    var clause = clauses.save(Clause.draft(programme, name, wording));
    history.note(Line.of("accounts.history.clause-drafted", by.person(), clause.id()));
    return clause.id();
  }

  /** Changes the wording; what was published before stays as it was. */
  public void change(Actor by, ClauseId id, String name, ClauseWording wording) {
    var clause = get(id);
    mayKeep(by, clause.programme());
    clauses.save(clause.say(name, wording));
    history.note(Line.of("accounts.history.clause-changed", by.person(), id));
  }

  /** Publishes the next edition; refused with the missing parts, one refusal for each (T28). */
  public List<Refusal> publish(Actor by, ClauseId id) {
    var clause = get(id);
    mayKeep(by, clause.programme());
    var missing = clause.wording().missing();
    if (!missing.isEmpty()) {
      return missing.stream()
          .map(part -> Refusal.of("accounts.clause.missing." + part).at(part))
          .toList();
    }
    if (editions.inForce(clause.id()).filter(clause.wording()::equals).isPresent()) {
      return List.of(Refusal.of("accounts.office.clause.unchanged"));
    }
    var published = clauses.save(clause.publish(clock.instant()));
    editions.keep(published.id(), published.edition(), published.wording());
    for (var language : Language.values()) {
      keepText(published, language);
    }
    history.note(
        Line.of("accounts.history.clause-published", by.person(), id)
            .with("edition", published.edition()));
    return List.of();
  }

  private void keepText(Clause clause, Language language) {
    database
        .sql(
            """
            insert into accounts.clause_text (clause, edition, language, text, published_at)
            values (?, ?, ?, ?, ?)
            """)
        .param(clause.id().value())
        .param(clause.edition())
        .param(language.tag())
        .param(texts.plain(clause.wording(), language))
        .param(StoredValues.stored(clock.instant()))
        .update();
  }

  private void mayKeep(Actor by, @Nullable ProgrammeId programme) {
    var may = programme == null ? by.isAdministrator() : by.coordinates(programme);
    by.must(may, "keep an information clause");
  }

  private Clause get(ClauseId id) {
    return clauses.findById(id).orElseThrow(() -> new NotFoundException("clause " + id));
  }

  /** The clause with this id as it is in force, or as it is drafted while no edition is. */
  @Transactional(readOnly = true)
  public Optional<ClauseSummary> find(ClauseId id) {
    return clauses.findById(id).map(this::asPublished);
  }

  private ClauseSummary asPublished(Clause clause) {
    var summary = clause.summary();
    return editions
        .inForce(clause.id())
        .map(
            wording ->
                new ClauseSummary(
                    summary.id(), summary.programme(), summary.name(), wording, summary.edition()))
        .orElse(summary);
  }

  /** The published text of a clause in a language, as it is shown and kept with a consent. */
  @Transactional(readOnly = true)
  public String text(ClauseId id, Language language) {
    return texts.plain(editions.inForce(id).orElseGet(() -> get(id).wording()), language);
  }

  /** The text that the next edition would have. */
  @Transactional(readOnly = true)
  public String preview(ClauseId id, Language language) {
    return texts.plain(get(id).wording(), language);
  }

  /** Whether what is kept differs from the edition in force. */
  @Transactional(readOnly = true)
  public boolean isChanged(ClauseId id) {
    var wording = get(id).wording();
    return editions.inForce(id).filter(inForce -> !inForce.equals(wording)).isPresent();
  }

  /** The clauses that may be used in a programme: its own and the installation's. */
  @Transactional(readOnly = true)
  public List<ClauseSummary> usableIn(ProgrammeId programme) {
    return clauses.findAllByOrderByName().stream()
        .filter(clause -> clause.programme() == null || clause.programme().equals(programme))
        .map(this::asPublished)
        .toList();
  }

  /**
   * The clauses that the actor may read in the office: those that the actor keeps and, for whoever
   * may choose it for a form, the installation's own.
   */
  @Transactional(readOnly = true)
  public List<ClauseSummary> readableBy(Actor actor) {
    return clauses.findAllByOrderByName().stream()
        .filter(
            clause ->
                clause.programme() == null
                    ? actor.coordinatesAny()
                    : actor.coordinates(clause.programme()))
        .map(Clause::summary)
        .toList();
  }

  /** The clauses that the actor may keep. */
  @Transactional(readOnly = true)
  public List<ClauseSummary> keptBy(Actor actor) {
    return clauses.findAllByOrderByName().stream()
        .filter(
            clause ->
                clause.programme() == null
                    ? actor.isAdministrator()
                    : actor.coordinates(clause.programme()))
        .map(Clause::summary)
        .toList();
  }
}
