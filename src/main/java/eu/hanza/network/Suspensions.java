package eu.hanza.network;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.CountryGroups.Standing;
import eu.hanza.network.Suspension.SuspensionId;
import eu.hanza.network.SuspensionEffect.Item;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rules by which cooperation with a country rests from a day on (S4.7, T6). What a rule touches can
 * be seen before it is made, and is the same afterwards; facts of earlier days stay.
 */
@Service
@Transactional
public class Suspensions {

  private final StoredSuspensions suspensions;
  private final ObjectProvider<SuspensionEffect> effects;
  private final History history;
  private final Clock clock;

  Suspensions(
      StoredSuspensions suspensions,
      ObjectProvider<SuspensionEffect> effects,
      History history,
      Clock clock) {
    this.suspensions = suspensions;
    this.effects = effects;
    this.history = history;
    this.clock = clock;
  }

  /**
   * A rule.
   *
   * @param id its id, as a text for addresses
   * @param programme the programme; null for the whole installation
   * @param country the country's code
   * @param from the first day
   * @param to the last day; null while it lasts
   * @param reason why
   * @param source by whose decision
   */
  public record Rule(
      String id,
      @Nullable ProgrammeId programme,
      String country,
      LocalDate from,
      @Nullable LocalDate to,
      LocalizedText reason,
      String source) {}

  /** What a rule would touch: everything about the country on its first day or later. */
  @Transactional(readOnly = true)
  public List<Item> preview(
      @Nullable ProgrammeId programme, String country, LocalDate from, Language reader) {
    return effects.stream()
        .flatMap(effect -> effect.about(programme, country, reader).stream())
        .filter(item -> !item.on().isBefore(from))
        .sorted(Comparator.comparing(Item::on).thenComparing(Item::kind).thenComparing(Item::label))
        .toList();
  }

  /** What a rule that stands touches. */
  @Transactional(readOnly = true)
  public List<Item> touched(String id, Language reader) {
    var rule = get(id);
    return preview(rule.programme(), rule.country(), rule.from(), reader).stream()
        .filter(item -> rule.holdsOn(item.on()))
        .toList();
  }

  /** Makes a rule; gives its id. */
  public String suspend(
      Actor by,
      @Nullable ProgrammeId programme,
      String country,
      LocalDate from,
      LocalizedText reason,
      String source) {
    by.must(NetworkRules.maySuspend(by, programme), "suspend " + country);
    var person = by.person();
    var suspension =
        suspensions.save(
            new Suspension(
                new SuspensionId(UUID.randomUUID()),
                programme,
                country,
                from,
                null,
                reason,
                source,
                clock.instant(),
                value(person),
                0));
    history.note(
        Line.of("network.history.suspended", person, suspension.id())
            .with("country", country)
            .with("from", from));
    return suspension.id().value().toString();
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  /** Ends a rule on a day. */
  public void lift(Actor by, String id, LocalDate lastDay) {
    var suspension = get(id);
    by.must(NetworkRules.maySuspend(by, suspension.programme()), "lift " + id);
    suspensions.save(suspension.lift(lastDay));
    history.note(
        Line.of("network.history.lifted", by.person(), suspension.id())
            .with("country", suspension.country())
            .with("day", lastDay));
  }

  /** All rules, the newest first. */
  @Transactional(readOnly = true)
  public List<Rule> all() {
    return suspensions.findAllByOrderByFromDesc().stream().map(Suspensions::rule).toList();
  }

  /** The rule with this id. */
  @Transactional(readOnly = true)
  public Rule rule(String id) {
    return rule(get(id));
  }

  private static Rule rule(Suspension one) {
    return new Rule(
        one.id().value().toString(),
        one.programme(),
        one.country(),
        one.from(),
        one.to(),
        one.reason(),
        one.source());
  }

  /** Whether cooperation with a country rests in a programme on a day. */
  @Transactional(readOnly = true)
  public boolean isSuspended(@Nullable ProgrammeId programme, String country, LocalDate day) {
    return suspensions.findAllByOrderByFromDesc().stream()
        .filter(one -> one.appliesIn(programme) && one.country().equals(country))
        .anyMatch(one -> one.holdsOn(day));
  }

  /** Which of the countries take part in a programme on a day, and which are suspended. */
  @Transactional(readOnly = true)
  public Standing standing(
      @Nullable ProgrammeId programme, Collection<String> countries, LocalDate day) {
    var suspended = new TreeSet<String>();
    suspensions.findAllByOrderByFromDesc().stream()
        .filter(one -> one.appliesIn(programme) && countries.contains(one.country()))
        .filter(one -> one.holdsOn(day))
        .forEach(one -> suspended.add(one.country()));
    var active = new TreeSet<>(countries);
    active.removeAll(suspended);
    return new Standing(active, suspended);
  }

  /** Whether the actor may make a rule for a programme. */
  public boolean maySuspend(Actor actor, @Nullable ProgrammeId programme) {
    return NetworkRules.maySuspend(actor, programme);
  }

  private Suspension get(String id) {
    return suspensions
        .findById(new SuspensionId(Ids.uuid(id)))
        .orElseThrow(() -> new NotFoundException("suspension " + id));
  }
}
