package eu.hanza.network;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.network.OrganisationDraft.Alias;
import eu.hanza.network.OrganisationDraft.Area;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of organisations as it is written: every change leaves a line of history. */
@Service
@Transactional
public class OrganisationRegister {

  private final Organisations organisations;
  private final DraftCheck check;
  private final History history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OrganisationRegister(
      Organisations organisations,
      DraftCheck check,
      History history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.organisations = organisations;
    this.check = check;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  /** What came of handing in a draft. */
  public sealed interface Result {

    /** The register holds it now. */
    record Done(OrganisationId id) implements Result {}

    /** It holds what cannot be right. */
    record Refused(List<Refusal> why) implements Result {}
  }

  /** Takes a new organisation into the register. */
  public Result register(Actor by, OrganisationDraft draft) {
    by.must(NetworkRules.mayKeep(by), "register an organisation");
    var wrong = check.refusals(draft);
    if (!wrong.isEmpty()) {
      return new Result.Refused(wrong);
    }
    var organisation =
        organisations.save(Organisation.register(free(draft.ownName()), draft, clock.instant()));
    tell(organisation.id(), Line.of("network.history.registered", by.person(), organisation.id()));
    return new Result.Done(organisation.id());
  }

  private Slug free(String name) {
    var wanted = Slug.of(name);
    var slug = wanted;
    for (var number = 2; organisations.existsBySlug(slug); number++) {
      var end = "-" + number;
      var most = Math.min(wanted.value().length(), Slug.LONGEST - end.length());
      slug = new Slug(wanted.value().substring(0, most).replaceAll("-+$", "") + end);
    }
    return slug;
  }

  /** Corrects what the register says of an organisation. */
  public Result change(Actor by, OrganisationId id, OrganisationDraft draft) {
    by.must(NetworkRules.mayKeep(by), "change organisation " + id);
    var wrong = check.refusals(draft);
    if (!wrong.isEmpty()) {
      return new Result.Refused(wrong);
    }
    keep(by, get(id), draft);
    return new Result.Done(id);
  }

  /** Changes what the organisation's own people may say of it. */
  public Result describe(
      Actor by,
      OrganisationId id,
      LocalizedText description,
      String website,
      List<Area> areas,
      List<Alias> aliases) {
    by.must(NetworkRules.mayDescribe(by, id), "describe organisation " + id);
    var before = get(id);
    var draft =
        before
            .draft()
            .areas(areas)
            .aliases(aliases)
            .about(description, website, before.draft().source());
    var wrong = check.refusals(draft);
    if (!wrong.isEmpty()) {
      return new Result.Refused(wrong);
    }
    keep(by, before, draft);
    return new Result.Done(id);
  }

  private void keep(Actor by, Organisation before, OrganisationDraft draft) {
    if (draft.equals(before.draft())) {
      return;
    }
    var after = refreshed(before.change(draft));
    organisations.save(after);
    if (after.standing().mergedInto() != null) {
      refresh(after.standing().mergedInto());
    }
    var line = Line.of("network.history.changed", by.person(), before.id());
    tell(before.id(), DraftChanges.note(line, before.draft(), draft));
  }

  /** Adds another name or spelling. */
  public void addAlias(Actor by, OrganisationId id, String name, String language) {
    by.must(NetworkRules.mayDescribe(by, id), "name organisation " + id);
    var organisation = get(id);
    var alias = new Alias(name.strip(), language);
    if (!organisation.draft().aliases().contains(alias)) {
      keep(
          by,
          organisation,
          organisation.draft().aliases(and(organisation.draft().aliases(), alias)));
    }
  }

  /** Gives it another legal class from a day on; the class before ends the day before. */
  public Result addLegalClass(Actor by, OrganisationId id, LegalClass legal, LocalDate from) {
    var draft = get(id).draft();
    return from(draft.legalForms(), from)
        ? change(by, id, draft.legalForms(DatedLists.turn(draft.legalForms(), legal, from)))
        : new Result.Refused(List.of(Refusal.of("network.dated.before").at("from")));
  }

  /** Moves its seat from a day on; the seat before ends the day before. */
  public Result move(Actor by, OrganisationId id, Seat seat, LocalDate from) {
    var draft = get(id).draft();
    return from(draft.seats(), from)
        ? change(by, id, draft.seats(DatedLists.move(draft.seats(), seat, from)))
        : new Result.Refused(List.of(Refusal.of("network.dated.before").at("from")));
  }

  private static boolean from(List<? extends Dated> facts, LocalDate from) {
    return facts.stream()
        .noneMatch(
            fact -> {
              var first = fact.from();
              return first != null && !first.isBefore(from);
            });
  }

  /** Hands its place over to a successor from a day on. */
  public void succeed(
      Actor by, OrganisationId id, OrganisationId successor, LocalDate from, String cause) {
    by.must(NetworkRules.mayKeep(by), "succeed organisation " + id);
    get(successor);
    organisations.save(get(id).succeed(successor, from, cause));
    tell(id, Line.of("network.history.succeeded", by.person(), id).with("from", from));
    tell(
        successor, Line.of("network.history.successor", by.person(), successor).with("from", from));
  }

  /** Ends it on a day, without a successor. */
  public void close(Actor by, OrganisationId id, LocalDate lastDay) {
    by.must(NetworkRules.mayKeep(by), "close organisation " + id);
    organisations.save(get(id).close(lastDay));
    tell(id, Line.of("network.history.closed", by.person(), id).with("day", lastDay));
  }

  /** Takes back that it ended. */
  public void reopen(Actor by, OrganisationId id) {
    by.must(NetworkRules.mayKeep(by), "reopen organisation " + id);
    organisations.save(get(id).reopen());
    tell(id, Line.of("network.history.reopened", by.person(), id));
  }

  /** What an editor should look at though it may stay, such as a code that no register knows. */
  public List<Refusal> warnings(OrganisationDraft draft) {
    return check.warnings(draft);
  }

  /** All that the register says of an organisation. */
  @Transactional(readOnly = true)
  public OrganisationDraft draft(OrganisationId id) {
    return get(id).draft();
  }

  /** Whether the actor may keep the register. */
  public boolean mayKeep(Actor actor) {
    return NetworkRules.mayKeep(actor);
  }

  Organisation get(OrganisationId id) {
    return organisations
        .findById(id)
        .orElseThrow(() -> new NotFoundException("organisation " + id));
  }

  /** Recomputes by which words an organisation is found, and those that it is merged into. */
  void refresh(@Nullable OrganisationId id) {
    for (var next = id; next != null; ) {
      var organisation = refreshed(get(next));
      organisations.save(organisation);
      next = organisation.standing().mergedInto();
    }
  }

  private Organisation refreshed(Organisation organisation) {
    return organisation.findable(absorbed(organisation.id()));
  }

  private Stream<Organisation> absorbed(OrganisationId kept) {
    return organisations.findByStandingMergedInto(kept).stream()
        .flatMap(one -> Stream.concat(Stream.of(one), absorbed(one.id())));
  }

  private void tell(OrganisationId id, Line line) {
    history.note(line);
    events.publishEvent(new OrganisationChanged(id));
  }

  private static <T> List<T> and(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }
}
