package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How giver and adopter tell of the transfer of a practice (K-8). */
@Service
@Transactional
public class TransferDesk {

  private final Practices practices;
  private final Transfers transfers;
  private final TransferRules rules;
  private final TransferFacts facts;
  private final OrganisationDirectory organisations;
  private final History history;
  private final Clock clock;

  TransferDesk(
      Practices practices,
      Transfers transfers,
      TransferRules rules,
      TransferFacts facts,
      OrganisationDirectory organisations,
      History history,
      Clock clock) {
    this.practices = practices;
    this.transfers = transfers;
    this.rules = rules;
    this.facts = facts;
    this.organisations = organisations;
    this.history = history;
    this.clock = clock;
  }

  /** Tells that an organisation takes a practice; what stands against it is in the refusals. */
  public List<Refusal> begin(
      Actor by, PracticeId practice, OrganisationId adopter, TransferStep first) {
    var taken = practices.findById(practice).filter(one -> one.state().isPublished());
    var found = taken.orElseThrow(() -> new NotFoundException("practice " + practice));
    var giver = found.draft().organisation();
    by.must(rules.mayBegin(by, giver, adopter), "take the practice " + practice);
    var refusal =
        againstBegin(practice, giver, adopter)
            .or(() -> against(first))
            .or(() -> Transfer.against(first));
    if (refusal.isPresent()) {
      return List.of(refusal.get());
    }
    var begun = Transfer.begin(practice, found.version(), giver, adopter, first);
    keep(by, begun, first.stage());
    return List.of();
  }

  private Optional<Refusal> againstBegin(
      PracticeId practice, @Nullable OrganisationId giver, OrganisationId adopter) {
    var current = organisations.current(adopter);
    if (giver != null && organisations.current(giver).equals(current)) {
      return Optional.of(Refusal.of("knowledge.transfer.own").at("adopter"));
    }
    var runs =
        transfers.findByPracticeOrderById(practice).stream()
            .filter(one -> one.stage() != TransferStage.STOPPED)
            .anyMatch(one -> organisations.current(one.adopter()).equals(current));
    return runs
        ? Optional.of(Refusal.of("knowledge.transfer.twice").at("adopter"))
        : Optional.empty();
  }

  /** What stands against any step: a day to come, a text too long, evidence that is no address. */
  private Optional<Refusal> against(TransferStep step) {
    if (step.day().isAfter(LocalDate.now(clock))) {
      return Optional.of(Refusal.of("knowledge.transfer.future").at("day"));
    }
    var texts = Map.of("changed", step.changed(), "help", step.help(), "reason", step.reason());
    return texts.entrySet().stream()
        .filter(one -> Limits.count(one.getValue()) > Limits.COMMENT)
        .map(Map.Entry::getKey)
        .findFirst()
        .map(name -> Refusal.of("shell.error.Longest", Map.of("max", Limits.COMMENT)).at(name));
  }

  /** Tells of a further step. */
  public List<Refusal> step(Actor by, TransferId id, TransferStep step) {
    var transfer = get(id);
    by.must(rules.mayTell(by, transfer), "tell of the transfer " + id);
    var refusal = against(step).or(() -> transfer.againstNext(step));
    if (refusal.isPresent()) {
      return List.of(refusal.get());
    }
    keep(by, transfer.step(step), step.stage());
    return List.of();
  }

  /** What the adopter tells is public, and its own reuse needs no second confirmation. */
  private void keep(Actor by, Transfer told, TransferStage stage) {
    var isAdopters = rules.mayConfirm(by, told);
    var agreed = isAdopters ? told.agree() : told;
    var confirms = isAdopters && stage == TransferStage.REUSE;
    var kept = transfers.save(confirms ? agreed.confirm(LocalDate.now(clock)) : agreed);
    history.note(Line.of("knowledge.history.transfer." + stage, by.person(), kept.practice()));
    if (confirms) {
      facts.record(kept);
    }
  }

  /** The adopter confirms what the giver told: that the practice is used. */
  public void confirm(Actor by, TransferId id) {
    var transfer = get(id);
    by.must(rules.mayConfirm(by, transfer), "confirm the transfer " + id);
    var kept = transfers.save(transfer.confirm(LocalDate.now(clock)));
    history.note(Line.of("knowledge.history.transfer.confirmed", by.person(), kept.practice()));
    facts.record(kept);
  }

  /** The giver says what it did for the adopter, or thinks of it. */
  public List<Refusal> note(Actor by, TransferId id, String words) {
    var transfer = get(id);
    by.must(rules.isGiver(by, transfer), "write the giver's note on " + id);
    if (Limits.count(words) > Limits.COMMENT) {
      return List.of(Refusal.of("shell.error.Longest", Map.of("max", Limits.COMMENT)).at("note"));
    }
    transfers.save(transfer.note(words.strip()));
    return List.of();
  }

  private Transfer get(TransferId id) {
    return transfers.findById(id).orElseThrow(() -> new NotFoundException("transfer " + id));
  }
}
