package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.ReviewOutcome.Band;
import eu.hanza.knowledge.ReviewOutcome.Decided;
import eu.hanza.knowledge.ReviewOutcome.ThirdNeeded;
import eu.hanza.knowledge.ReviewOutcome.Waiting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the network reviews what a programme has published, and decides on it (K-5, K-6). */
@Service
@Transactional
public class ReviewDesk {

  private final Practices practices;
  private final Reviews reviews;
  private final PracticeRules rules;
  private final Ties ties;
  private final People people;
  private final PracticeLetters letters;
  private final History history;
  private final Clock clock;

  ReviewDesk(
      Practices practices,
      Reviews reviews,
      PracticeRules rules,
      Ties ties,
      People people,
      PracticeLetters letters,
      History history,
      Clock clock) {
    this.practices = practices;
    this.reviews = reviews;
    this.rules = rules;
    this.ties = ties;
    this.people = people;
    this.letters = letters;
    this.history = history;
    this.clock = clock;
  }

  /** Asks somebody who is known here, and has no ties to the practice, for a review. */
  public List<Refusal> invite(Actor by, PracticeId id, String email) {
    var practice = get(id);
    by.must(rules.mayInvite(by, summary(practice)), "ask reviewers of " + id);
    var person = known(email);
    if (person.isEmpty()) {
      return refused("unknown");
    }
    var obstacle = obstacle(practice, person.get());
    if (obstacle.isPresent()) {
      return refused(obstacle.get());
    }
    var asked = person.get();
    var day = LocalDate.now(clock);
    var review = reviews.save(Review.ask(id, practice.round(), asked.id(), day));
    history.note(Line.of("knowledge.history.invited", by.person(), id));
    letters.ask(by, practice, asked, review.id());
    return List.of();
  }

  private static List<Refusal> refused(String why) {
    return List.of(Refusal.of("knowledge.office.reviewer." + why).at("email"));
  }

  private Optional<PersonSummary> known(String email) {
    try {
      return people.find(new EmailAddress(email.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<String> obstacle(Practice practice, PersonSummary person) {
    if (!practice.isOpenForReviews()) {
      return Optional.of("closed");
    }
    var asked = round(practice);
    if (asked.stream().anyMatch(review -> review.isOf(person.id()))) {
      return Optional.of("twice");
    }
    if (asked.size() >= 2 && !(outcome(asked) instanceof ThirdNeeded && asked.size() == 2)) {
      return Optional.of("enough");
    }
    return ties.has(person.id(), practice) ? Optional.of("tied") : Optional.empty();
  }

  /** Keeps what a reviewer says; it may be said anew until the network has decided. */
  public void give(Actor by, ReviewId id, ReviewScores scores) {
    var review = review(id);
    by.must(review.isOf(by.person()), "review " + id);
    var practice = get(review.practice());
    if (practice.round() != review.round() || !practice.isOpenForReviews()) {
      throw new IllegalStateException("The reviews of " + practice.id() + " are closed");
    }
    reviews.save(review.give(scores, LocalDate.now(clock)));
    history.note(Line.of("knowledge.history.reviewed", by.person(), practice.id()));
  }

  /** The reviews of the present round. */
  @Transactional(readOnly = true)
  public List<ReviewSummary> reviews(Actor by, PracticeId id) {
    var practice = get(id);
    by.must(rules.mayInvite(by, summary(practice)), "read reviews of " + id);
    return round(practice).stream().map(Review::summary).toList();
  }

  /** A review that somebody was asked for. */
  @Transactional(readOnly = true)
  public ReviewSummary own(Actor by, ReviewId id) {
    var review = review(id);
    by.must(review.isOf(by.person()), "review " + id);
    return review.summary();
  }

  /** Whether a review can still be given. */
  @Transactional(readOnly = true)
  public boolean isOpen(ReviewSummary review) {
    var practice = get(review.practice());
    return practice.round() == review.round() && practice.isOpenForReviews();
  }

  /** What the reviews of the present round come to. */
  @Transactional(readOnly = true)
  public ReviewOutcome outcome(PracticeId id) {
    return outcome(round(get(id)));
  }

  private static ReviewOutcome outcome(List<Review> asked) {
    return ReviewOutcome.of(asked.stream().map(Review::scores).filter(Objects::nonNull).toList());
  }

  /** Decides as the reviews came out; the network's words stand beside the practice. */
  public List<Refusal> decide(Actor by, PracticeId id, LocalizedText opinion, String tags) {
    var practice = get(id);
    by.must(rules.mayDecide(by, summary(practice)), "decide on " + id);
    if (opinion.byLanguage().values().stream()
        .anyMatch(one -> Limits.count(one) > Limits.OPINION)) {
      return List.of(
          Refusal.of("shell.error.Longest", Map.of("max", Limits.OPINION)).at("opinion"));
    }
    return switch (outcome(round(practice))) {
      case Waiting waiting ->
          List.of(Refusal.of("knowledge.office.decide.waiting", Map.of("n", waiting.missing())));
      case ThirdNeeded third -> List.of(Refusal.of("knowledge.office.decide.third"));
      case Decided decided -> judge(by, practice, decided, opinion, tags);
    };
  }

  private List<Refusal> judge(
      Actor by, Practice practice, Decided decided, LocalizedText opinion, String tags) {
    var verdict = verdict(decided.band());
    var judged =
        practices.save(practice.judge(verdict, opinion, tags.strip(), LocalDate.now(clock)));
    history.note(
        Line.of("knowledge.history.judged." + verdict, by.person(), practice.id())
            .with("mean", decided.mean().toPlainString()));
    var what = verdict == Verdict.SHOWN ? "shown" : verdict == Verdict.HELD ? "held" : "not-shown";
    letters.tell(by, judged, what, opinion.in(eu.hanza.kernel.Language.PL).text());
    return List.of();
  }

  private static Verdict verdict(Band band) {
    return switch (band) {
      case EXCELLENT, GOOD, SUFFICIENT -> Verdict.SHOWN;
      case ON_HOLD -> Verdict.HELD;
      case DECLINED -> Verdict.DECLINED;
    };
  }

  private List<Review> round(Practice practice) {
    return reviews.findByPracticeAndRoundOrderByRequestedOnAscIdAsc(
        practice.id(), practice.round());
  }

  private Review review(ReviewId id) {
    return reviews.findById(id).orElseThrow(() -> new NotFoundException("review " + id));
  }

  private Practice get(PracticeId id) {
    return practices.findById(id).orElseThrow(() -> new NotFoundException("practice " + id));
  }

  private static PracticeSummary summary(Practice practice) {
    return PracticeDetails.of(practice).summary();
  }
}
