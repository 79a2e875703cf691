package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.StoreResult;
import eu.hanza.files.StoredFile;
import eu.hanza.files.Upload;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.Limits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How addressees answer, on the site or on paper, and tell of what they do (K-11). */
@Service
@Transactional
class AnswerDesk {

  private final Recommendations recommendations;
  private final Addressees addressees;
  private final RecommendationRules rules;
  private final StateChanges changes;
  private final FileCabinet files;
  private final History history;
  private final Clock clock;

  AnswerDesk(
      Recommendations recommendations,
      Addressees addressees,
      RecommendationRules rules,
      StateChanges changes,
      FileCabinet files,
      History history,
      Clock clock) {
    this.recommendations = recommendations;
    this.addressees = addressees;
    this.rules = rules;
    this.changes = changes;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /** The addressee confirms, answers, or tells how far it has come. */
  List<Refusal> step(Actor by, AddresseeId id, AddresseeStep step) {
    var addressee = get(id);
    by.must(rules.mayAnswer(by, addressee), "answer for " + id);
    return keep(by, addressee, step.by(by.person()));
  }

  /** The office notes how far an addressee has come; answers are the addressee's own. */
  List<Refusal> follow(Actor by, AddresseeId id, AddresseeStep step) {
    var addressee = get(id);
    by.must(rules.mayFollow(by, of(addressee)), "follow up " + id);
    return step.state().followsAnswer()
        ? keep(by, addressee, step.by(by.person()))
        : List.of(Refusal.of("knowledge.recommendation.against.order").at("state"));
  }

  /** The office notes an answer that came on paper, with its scan. */
  List<Refusal> paper(Actor by, AddresseeId id, AddresseeStep step, Upload scan) {
    var addressee = get(id);
    by.must(rules.mayFollow(by, of(addressee)), "note the answer of " + id);
    if (!step.state().isAnswer()) {
      return List.of(Refusal.of("knowledge.recommendation.against.order").at("state"));
    }
    var refusal = against(step).or(() -> addressee.against(step));
    if (refusal.isPresent()) {
      return List.of(refusal.get());
    }
    return switch (files.store(scan)) {
      case StoreResult.Refused(var why) -> List.of(why.at("file"));
      case StoreResult.Stored(var file) ->
          keep(by, addressee, step.by(by.person()).onPaper(file.id()));
    };
  }

  private List<Refusal> keep(Actor by, Addressee addressee, AddresseeStep step) {
    var refusal = against(step).or(() -> addressee.against(step));
    if (refusal.isPresent()) {
      return List.of(refusal.get());
    }
    changes.take(by, of(addressee), addressee, step);
    return List.of();
  }

  private Optional<Refusal> against(AddresseeStep step) {
    if (step.day().isAfter(LocalDate.now(clock))) {
      return Optional.of(Refusal.of("knowledge.transfer.future").at("day"));
    }
    return Limits.count(step.words()) > Limits.PROBLEM
        ? Optional.of(Refusal.of("shell.error.Longest", Map.of("max", Limits.PROBLEM)).at("words"))
        : Optional.empty();
  }

  /** Lets everybody read the answer, its scan included, or nobody again (S2.11). */
  void publish(Actor by, AddresseeId id, boolean everybody) {
    var addressee = get(id);
    var recommendation = of(addressee);
    by.must(rules.mayPublish(by, recommendation, addressee), "publish the answer of " + id);
    addressees.save(addressee.publish(everybody));
    addressee
        .answer()
        .map(AddresseeStep::paper)
        .ifPresent(
            scan -> {
              if (everybody) {
                files.publish(scan);
              } else {
                files.withdraw(scan);
              }
            });
    var what = everybody ? "published" : "hidden";
    history.note(
        Line.of("knowledge.history.recommendation." + what, by.person(), recommendation.id()));
  }

  /** The scan of a paper answer, for office, owner and addressee; for all once it is published. */
  @Transactional(readOnly = true)
  StoredFile scan(Actor by, AddresseeId id) {
    var addressee = get(id);
    by.must(
        addressee.published()
            || rules.mayAnswer(by, addressee)
            || rules.mayFollow(by, of(addressee)),
        "read the answer of " + id);
    return addressee
        .answer()
        .map(AddresseeStep::paper)
        .flatMap((FileId file) -> files.find(file))
        .orElseThrow(() -> new NotFoundException("scan of " + id));
  }

  private Addressee get(AddresseeId id) {
    return addressees
        .findById(id)
        .filter(one -> one.state() != AddresseeState.DRAFT)
        .orElseThrow(() -> new NotFoundException("addressee " + id));
  }

  private Recommendation of(Addressee addressee) {
    return recommendations.findById(addressee.recommendation()).orElseThrow();
  }
}
