package eu.hanza.network;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisations that stand twice in the register: found, looked at by a person, merged without
 * losing anything, and parted again if that was wrong (S1.15).
 */
@Service
@Transactional
public class Duplicates {

  private final Organisations organisations;
  private final OrganisationRegister register;
  private final StoredMerges merges;
  private final StoredDrafts drafts;
  private final JdbcClient database;
  private final History history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Duplicates(
      Organisations organisations,
      OrganisationRegister register,
      StoredMerges merges,
      StoredDrafts drafts,
      JdbcClient database,
      History history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.organisations = organisations;
    this.register = register;
    this.merges = merges;
    this.drafts = drafts;
    this.database = database;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  /** Two organisations that are probably one, with the reason and their likeness in per cent. */
  public record Pair(OrganisationId one, OrganisationId other, Refusal reason) {}

  /** A merge that stands. */
  public record Standing(OrganisationId kept, OrganisationId absorbed, Instant at) {}

  /** The pairs that nobody has looked at yet, the surest first. */
  @Transactional(readOnly = true)
  public List<Pair> candidates() {
    var apart = apart();
    return finder().candidates().stream()
        .filter(pair -> !apart.contains(Set.of(pair.one(), pair.other())))
        .map(Duplicates::pair)
        .toList();
  }

  /** What is probably the same as a draft, so that it is not entered twice. */
  @Transactional(readOnly = true)
  public List<Pair> like(OrganisationDraft draft) {
    var id = OrganisationId.next();
    return finder().like(NamedOrganisation.of(id, draft)).stream().map(Duplicates::pair).toList();
  }

  DuplicateFinder finder() {
    return new DuplicateFinder(
        drafts.unmerged().entrySet().stream()
            .map(one -> NamedOrganisation.of(one.getKey(), one.getValue()))
            .toList());
  }

  private static Pair pair(DuplicateFinder.Candidate found) {
    return new Pair(found.one(), found.other(), reason(found));
  }

  static Refusal reason(DuplicateFinder.Candidate found) {
    return Refusal.of(
        "network.duplicate." + found.reason().name(),
        Map.of("percent", Math.round(found.likeness() * 100)));
  }

  private Set<Set<OrganisationId>> apart() {
    return new HashSet<>(
        database
            .sql("select one, other from network.distinct_pair")
            .query((row, number) -> Set.of(id(row, 1), id(row, 2)))
            .list());
  }

  private static OrganisationId id(ResultSet row, int column) throws SQLException {
    return new OrganisationId(row.getObject(column, UUID.class));
  }

  /** Notes that two organisations are not one, so that nobody is asked again. */
  public void keepApart(Actor by, OrganisationId one, OrganisationId other) {
    by.must(NetworkRules.mayKeep(by), "keep organisations apart");
    var person = by.person();
    database
        .sql(
            """
            insert into network.distinct_pair (one, other, said_at, said_by)
            values (least(:one, :other), greatest(:one, :other), :at, :by::uuid)
            on conflict do nothing
            """)
        .param("one", one.value())
        .param("other", other.value())
        .param("at", StoredValues.stored(clock.instant()))
        .param("by", person == null ? null : person.value(), Types.OTHER)
        .update();
  }

  /**
   * Makes one organisation of two: both names find the kept one, the address of the absorbed one
   * leads to it. Nothing of either is lost.
   */
  public void merge(Actor by, OrganisationId kept, OrganisationId absorbed) {
    by.must(NetworkRules.mayKeep(by), "merge " + absorbed + " into " + kept);
    if (register.get(kept).isMerged()) {
      throw new IllegalStateException("Merged already: " + kept);
    }
    organisations.save(register.get(absorbed).mergeInto(kept));
    merges.save(Merge.of(kept, absorbed, clock.instant(), by.person()));
    register.refresh(kept);
    note(by, "network.history.merged", kept, absorbed);
    events.publishEvent(new OrganisationsMerged(kept, absorbed));
  }

  /** Parts again what was merged by mistake. */
  public void undo(Actor by, OrganisationId absorbed) {
    by.must(NetworkRules.mayKeep(by), "part " + absorbed);
    var merge =
        merges
            .findByAbsorbedAndUndoneAtIsNull(absorbed)
            .orElseThrow(() -> new NotFoundException("merge of " + absorbed));
    merges.save(merge.undo(clock.instant(), by.person()));
    organisations.save(register.get(absorbed).standAlone());
    register.refresh(merge.kept());
    note(by, "network.history.parted", merge.kept(), absorbed);
    events.publishEvent(new MergeUndone(merge.kept(), absorbed));
  }

  private void note(Actor by, String key, OrganisationId kept, OrganisationId absorbed) {
    var names =
        List.of(register.get(kept).draft().ownName(), register.get(absorbed).draft().ownName());
    for (var id : List.of(kept, absorbed)) {
      history.note(
          Line.of(key, by.person(), id)
              .with("kept", names.getFirst())
              .with("absorbed", names.getLast()));
    }
  }

  /** The merges that stand, the newest first. */
  @Transactional(readOnly = true)
  public List<Standing> merged() {
    return merges.findByUndoneAtIsNullOrderByMergedAtDesc().stream()
        .map(one -> new Standing(one.kept(), one.absorbed(), one.mergedAt()))
        .toList();
  }

  /** The names of organisations as they stand in the register, merged ones too, in one query. */
  @Transactional(readOnly = true)
  public Map<OrganisationId, OrganisationDraft> records(Collection<OrganisationId> ids) {
    return drafts.of(ids);
  }

  /** What the register says of those that were merged into an organisation. */
  @Transactional(readOnly = true)
  public List<OrganisationDraft> absorbedBy(OrganisationId kept) {
    return List.copyOf(drafts.of(absorbed(kept)).values());
  }

  private List<OrganisationId> absorbed(OrganisationId kept) {
    return database
        .sql("select id from network.merged where current = ?")
        .param(kept.value())
        .query((row, number) -> id(row, 1))
        .list();
  }
}
