package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the editors of a practice's home programme do with it. */
@Service
@Transactional
public class PracticeOffice {

  private final Practices practices;
  private final PracticeRules rules;
  private final PracticeLetters letters;
  private final History history;
  private final Clock clock;

  PracticeOffice(
      Practices practices,
      PracticeRules rules,
      PracticeLetters letters,
      History history,
      Clock clock) {
    this.practices = practices;
    this.rules = rules;
    this.letters = letters;
    this.history = history;
    this.clock = clock;
  }

  /** Gives a practice back to its author, who learns why. */
  public List<Refusal> giveBack(Actor by, PracticeId id, String reason) {
    return turn(by, id, reason, "returned", edited(by, id)::giveBack);
  }

  /** Declines a practice; its author learns why. */
  public List<Refusal> decline(Actor by, PracticeId id, String reason) {
    return turn(by, id, reason, "declined", edited(by, id)::decline);
  }

  /** Takes a practice off all pages. */
  public List<Refusal> withdraw(Actor by, PracticeId id, String reason) {
    return turn(by, id, reason, "withdrawn", edited(by, id)::withdraw);
  }

  /** A step that needs a reason. */
  private interface Step {
    Practice with(String reason);
  }

  private List<Refusal> turn(Actor by, PracticeId id, String reason, String what, Step step) {
    if (reason.isBlank()) {
      return List.of(Refusal.of("shell.error.NotBlank").at("reason"));
    }
    if (Limits.count(reason) > Limits.COMMENT) {
      return List.of(
          Refusal.of("shell.error.Longest", java.util.Map.of("max", Limits.COMMENT)).at("reason"));
    }
    var turned = practices.save(step.with(reason.strip()));
    history.note(Line.of("knowledge.history." + what, by.person(), id));
    letters.tell(by, turned, what, reason.strip());
    return List.of();
  }

  /** Publishes a practice on the site of its programme. */
  public void publish(Actor by, PracticeId id) {
    var practice = edited(by, id);
    var published = practices.save(practice.publish(LocalDate.now(clock)));
    var submitted = practice.submittedOn();
    history.note(
        Line.of("knowledge.history.published", by.person(), id)
            .with("submitted", submitted == null ? "" : submitted));
    letters.tell(by, published, "published", "");
  }

  private Practice edited(Actor by, PracticeId id) {
    var practice =
        practices.findById(id).orElseThrow(() -> new NotFoundException("practice " + id));
    by.must(rules.mayEdit(by, PracticeDetails.of(practice).summary()), "edit practice " + id);
    return practice;
  }
}
