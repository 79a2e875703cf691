package eu.hanza.partnering.partnerships;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.partnering.partnerships.CountingRule.Count;
import eu.hanza.partnering.partnerships.CountingRule.Formed;
import eu.hanza.partnering.partnerships.CountingRule.Side;
import eu.hanza.partnering.partnerships.Partnership.Document;
import eu.hanza.partnering.partnerships.Partnership.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the coordinators of a programme keep its partnerships and see what counts. */
@Service
@Transactional
public class PartnershipOffice {

  private static final int MOST = 100;

  private final Partnerships partnerships;
  private final CountingRules rules;
  private final OrganisationDirectory organisations;
  private final History history;

  PartnershipOffice(
      Partnerships partnerships,
      CountingRules rules,
      OrganisationDirectory organisations,
      History history) {
    this.partnerships = partnerships;
    this.rules = rules;
    this.organisations = organisations;
    this.history = history;
  }

  private static void mustKeep(Actor actor, ProgrammeId programme) {
    actor.must(actor.system() || actor.coordinates(programme), "keep partnerships of " + programme);
  }

  /** All partnerships of a programme, the latest first, those under talks before them. */
  @Transactional(readOnly = true)
  public List<Partnership> of(Actor actor, ProgrammeId programme) {
    mustKeep(actor, programme);
    return sorted(partnerships.findByProgramme(programme));
  }

  private static List<Partnership> sorted(List<Partnership> all) {
    return all.stream()
        .sorted(
            Comparator.comparing(
                    Partnership::formedOn,
                    Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(one -> one.slug().value()))
        .toList();
  }

  /**
   * One partnership.
   *
   * @throws NotFoundException if there is none
   */
  @Transactional(readOnly = true)
  public Partnership get(Actor actor, PartnershipId id) {
    var found =
        partnerships.findById(id).orElseThrow(() -> new NotFoundException("no partnership " + id));
    mustKeep(actor, found.programme());
    return found;
  }

  /** Begins a partnership with talks. */
  public PartnershipId begin(
      Actor actor,
      ProgrammeId programme,
      PartnershipKind kind,
      LocalizedText title,
      LocalizedText about) {
    mustKeep(actor, programme);
    var made = partnerships.save(Partnership.talks(programme, slug(title), kind, title, about));
    history.note(Line.of("partnering.history.partnership.begun", actor.person(), made.id()));
    return made.id();
  }

  private Slug slug(LocalizedText title) {
    var base = Slug.of(title.byLanguage().values().iterator().next());
    var slug = base;
    for (var number = 2; partnerships.existsBySlug(slug); number++) {
      slug = new Slug(base.value() + "-" + number);
    }
    return slug;
  }

  /** Says anew what it is. */
  public void tell(
      Actor actor,
      PartnershipId id,
      PartnershipKind kind,
      LocalizedText title,
      LocalizedText about) {
    change(actor, id, "told", one -> one.told(kind, title, about));
  }

  /** Takes it to a state; empty if it may be in it. */
  public List<Refusal> turn(
      Actor actor,
      PartnershipId id,
      PartnershipState state,
      @Nullable LocalDate formed,
      @Nullable LocalDate ended,
      @Nullable PartnershipId successor) {
    var before = get(actor, id);
    var after = before.in(state, formed, ended, successor);
    var refusals = after.refusals();
    if (refusals.isEmpty()) {
      partnerships.save(after);
      history.note(
          Line.of("partnering.history.partnership.turned." + state, actor.person(), id)
              .changed("formedOn", before.formedOn(), formed)
              .changed("endedOn", before.endedOn(), ended));
    }
    return refusals;
  }

  /** Adds a member; empty if that went well. */
  public List<Refusal> join(Actor actor, PartnershipId id, Member member) {
    var before = get(actor, id);
    var known =
        before.members().stream()
            .anyMatch(
                one -> one.until() == null && one.organisation().equals(member.organisation()));
    if (known) {
      return List.of(Refusal.of("partnering.office.partnership.member.twice").at("organisation"));
    }
    if (before.members().size() >= MOST) {
      return List.of(Refusal.of("partnering.office.partnership.member.many").at("organisation"));
    }
    change(actor, id, "joined", one -> one.withMembers(with(one.members(), member)));
    return List.of();
  }

  private static <T> List<T> with(List<T> all, T more) {
    var longer = new ArrayList<>(all);
    longer.add(more);
    return longer;
  }

  /** Lets a member leave on a day; without a day it was a mistake and never belonged. */
  public void leave(
      Actor actor, PartnershipId id, OrganisationId organisation, @Nullable LocalDate lastDay) {
    change(
        actor,
        id,
        "left",
        one -> {
          var kept = new ArrayList<Member>();
          for (var member : one.members()) {
            var asked = member.organisation().equals(organisation) && member.until() == null;
            if (!asked) {
              kept.add(member);
            } else if (lastDay != null) {
              kept.add(new Member(organisation, member.role(), member.since(), lastDay));
            }
          }
          return one.withMembers(kept);
        });
  }

  /** Adds a document; empty if that went well. */
  public List<Refusal> prove(Actor actor, PartnershipId id, Document document) {
    if (get(actor, id).documents().size() >= MOST) {
      return List.of(Refusal.of("partnering.office.partnership.document.many").at("title"));
    }
    change(actor, id, "proven", one -> one.withDocuments(with(one.documents(), document)));
    return List.of();
  }

  /** Takes a document away. */
  public void withdraw(Actor actor, PartnershipId id, Document document) {
    change(
        actor,
        id,
        "unproven",
        one -> {
          var kept = new ArrayList<>(one.documents());
          kept.remove(document);
          return one.withDocuments(kept);
        });
  }

  private void change(
      Actor actor, PartnershipId id, String how, UnaryOperator<Partnership> change) {
    var before = get(actor, id);
    var after = change.apply(before);
    if (!after.equals(before)) {
      partnerships.save(after);
      history.note(
          Line.of("partnering.history.partnership." + how, actor.person(), id)
              .changed("members", before.members().size(), after.members().size())
              .changed("documents", before.documents().size(), after.documents().size()));
    }
  }

  /** The rules by which a programme counts. */
  @Transactional(readOnly = true)
  public List<CountingRule> rules(Actor actor, ProgrammeId programme) {
    mustKeep(actor, programme);
    return rules.findByProgramme(programme).stream()
        .sorted(
            Comparator.comparing(CountingRule::validFrom).thenComparing(one -> one.id().value()))
        .toList();
  }

  /** Makes a rule. */
  public RuleId rule(
      Actor actor,
      ProgrammeId programme,
      LocalizedText title,
      Sides sides,
      DocumentKind grade,
      Set<String> countries,
      int target,
      LocalDate from,
      LocalDate until) {
    mustKeep(actor, programme);
    var rule =
        new CountingRule(
            RuleId.next(), programme, title, sides, grade, countries, target, from, until, 0);
    rules.save(rule);
    history.note(Line.of("partnering.history.partnership.rule", actor.person(), rule.id()));
    return rule.id();
  }

  /** Takes a rule away. */
  public void drop(Actor actor, RuleId id) {
    rules
        .findById(id)
        .ifPresent(
            rule -> {
              mustKeep(actor, rule.programme());
              rules.delete(rule);
            });
  }

  /** What counts by each rule of a programme. */
  @Transactional(readOnly = true)
  public Map<RuleId, Count> counts(Actor actor, ProgrammeId programme) {
    var formed = of(actor, programme).stream().map(this::formed).toList();
    var counts = new LinkedHashMap<RuleId, Count>();
    rules(actor, programme).forEach(rule -> counts.put(rule.id(), rule.count(formed)));
    return counts;
  }

  private Formed formed(Partnership partnership) {
    var day = partnership.formedOn();
    return day == null
        ? new Formed(partnership, List.of())
        : new Formed(
            partnership, partnership.membersOn(day).stream().map(one -> side(one, day)).toList());
  }

  private Side side(OrganisationId organisation, LocalDate day) {
    return new Side(
        organisation,
        organisations.legalClassOn(organisation, day).orElse(null),
        Objects.requireNonNullElse(organisations.countryOn(organisation, day).orElse(null), ""));
  }
}
