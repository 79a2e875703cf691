package eu.hanza.programmes;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts and publishes programmes, and keeps what they say about themselves. */
@Service
@Transactional
public class ProgrammeOffice {

  private final Programmes programmes;
  private final ReservedWords reserved;
  private final FounderNames founders;
  private final History history;
  private final Clock clock;

  ProgrammeOffice(
      Programmes programmes,
      ReservedWords reserved,
      FounderNames founders,
      History history,
      Clock clock) {
    this.programmes = programmes;
    this.reserved = reserved;
    this.founders = founders;
    this.history = history;
    this.clock = clock;
  }

  /** Starts a programme under a part of an address; an empty one is made from the short name. */
  public ProgrammeResult draft(Actor by, String slug, ProgrammeProfile profile) {
    by.must(ProgrammeRules.mayCreate(by), "start a programme");
    var wanted = slug(slug, profile);
    var refusals = check(wanted, profile, null);
    if (!refusals.isEmpty()) {
      return new ProgrammeResult.Refused(refusals);
    }
    var programme = programmes.save(Programme.draft(wanted, profile));
    history.note(Line.of("programmes.history.drafted", by.person(), programme.id()));
    return new ProgrammeResult.Drafted(programme.id());
  }

  /** Changes what a programme says about itself. */
  public List<Refusal> change(Actor by, ProgrammeId id, String slug, ProgrammeProfile profile) {
    var before = get(id);
    mayEdit(by, id);
    var wanted = slug(slug, profile);
    var refusals = check(wanted, profile, id);
    if (refusals.isEmpty()) {
      programmes.save(before.say(wanted, profile));
      history.note(
          changes(Line.of("programmes.history.changed", by.person(), id), before, profile));
    }
    return refusals;
  }

  private static Line changes(Line line, Programme before, ProgrammeProfile after) {
    var was = before.profile();
    return line.changed("name", was.name().raw("pl"), after.name().raw("pl"))
        .changed("mission", was.mission().byLanguage(), after.mission().byLanguage())
        .changed("scope", was.scope(), after.scope())
        .changed("accent", was.accent(), after.accent());
  }

  private static Slug slug(String wanted, ProgrammeProfile profile) {
    if (!wanted.isBlank()) {
      return Slug.of(wanted);
    }
    var name = profile.name().byLanguage().values().stream().findFirst().orElse("");
    return Slug.of(profile.shortName().isBlank() ? name : profile.shortName());
  }

  private List<Refusal> check(Slug slug, ProgrammeProfile profile, @Nullable ProgrammeId self) {
    var refusals = new ArrayList<Refusal>();
    if (profile.name().isEmpty()) {
      refusals.add(Refusal.of("programmes.unnamed").at("name.pl"));
    }
    if (reserved.has(slug)) {
      refusals.add(Refusal.of("programmes.slug.reserved").at("slug"));
    } else if (programmes.findBySlug(slug).filter(other -> !other.id().equals(self)).isPresent()) {
      refusals.add(Refusal.of("programmes.slug.taken").at("slug"));
    }
    return refusals;
  }

  /** Shows a programme to everybody; contradictions in it do not prevent that, they are hints. */
  public List<Refusal> publish(Actor by, ProgrammeId id) {
    mayEdit(by, id);
    var programme = get(id);
    if (programme.profile().lede().isEmpty()) {
      return List.of(Refusal.of("programmes.publish.lede").at("lede.pl"));
    }
    programmes.save(programme.publish());
    history.note(Line.of("programmes.history.published", by.person(), id));
    return List.of();
  }

  /** Hides a programme again. */
  public void withdraw(Actor by, ProgrammeId id) {
    mayEdit(by, id);
    programmes.save(get(id).withdraw());
    history.note(Line.of("programmes.history.withdrawn", by.person(), id));
  }

  /** Adds a founder or changes it. */
  public void keep(Actor by, ProgrammeId id, Founder founder) {
    edit(by, id, "founder", programme -> programme.with(founder));
  }

  /** Takes a founder away, for one that never was. */
  public void remove(Actor by, ProgrammeId id, Founder founder) {
    edit(by, id, "founder-removed", programme -> programme.without(founder.organisation()));
  }

  /** Adds an area at the end, or changes it in its place. */
  public List<Refusal> keep(Actor by, ProgrammeId id, Area area) {
    mayEdit(by, id);
    if (area.name().isEmpty()) {
      return List.of(Refusal.of("programmes.area.unnamed").at("name.pl"));
    }
    var from = area.validFrom();
    var to = area.validTo();
    if (from != null && to != null && to.isBefore(from)) {
      return List.of(Refusal.of("programmes.period.backwards").at("validTo"));
    }
    edit(by, id, "area", programme -> programme.with(area));
    return List.of();
  }

  /** Moves an area up (−1) or down (1) in the order. */
  public void move(Actor by, ProgrammeId id, AreaId area, int step) {
    edit(by, id, "area-moved", programme -> programme.move(area, step));
  }

  /** Takes an area away; in a published programme it ends instead, for others name it. */
  public void remove(Actor by, ProgrammeId id, Area area) {
    var yesterday = LocalDate.now(clock).minusDays(1);
    edit(
        by,
        id,
        "area-removed",
        programme ->
            programme.state() == Programme.State.DRAFT
                ? programme.without(area.id())
                : programme.with(
                    new Area(area.id(), area.name(), area.gloss(), area.validFrom(), yesterday)));
  }

  /** Adds an objective at the end, or changes it in its place. */
  public List<Refusal> keep(Actor by, ProgrammeId id, Objective objective) {
    mayEdit(by, id);
    if (objective.domain().isEmpty()) {
      return List.of(Refusal.of("programmes.objective.unnamed").at("domain.pl"));
    }
    edit(by, id, "objective", programme -> programme.with(objective));
    return List.of();
  }

  /** Takes an objective away. */
  public void remove(Actor by, ProgrammeId id, Objective objective) {
    edit(by, id, "objective-removed", programme -> programme.without(objective.id()));
  }

  /** What contradicts itself in a programme, today. */
  @Transactional(readOnly = true)
  public List<ProgrammeHint> hints(ProgrammeId id) {
    var programme = get(id);
    var today = LocalDate.now(clock);
    var names = founders.of(programme.foundersOn(today)).stream().map(FounderName::name).toList();
    return ConsistencyGuard.hints(programme.profile(), programme.areasOn(today).size(), names);
  }

  private void edit(Actor by, ProgrammeId id, String what, UnaryOperator<Programme> change) {
    mayEdit(by, id);
    programmes.save(change.apply(get(id)));
    history.note(Line.of("programmes.history." + what, by.person(), id));
  }

  private static void mayEdit(Actor by, ProgrammeId id) {
    by.must(ProgrammeRules.mayEdit(by, id), "edit programme " + id);
  }

  private Programme get(ProgrammeId id) {
    return programmes.findById(id).orElseThrow(() -> new NotFoundException("programme " + id));
  }
}
