package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.knowledge.PracticeDetails;
import eu.hanza.knowledge.PracticeRules;
import eu.hanza.knowledge.PracticeState;
import eu.hanza.knowledge.ReviewDesk;
import eu.hanza.knowledge.ReviewOutcome.Decided;
import eu.hanza.knowledge.ReviewOutcome.ThirdNeeded;
import eu.hanza.knowledge.ReviewOutcome.Waiting;
import eu.hanza.knowledge.ReviewScores;
import eu.hanza.knowledge.ReviewSummary;
import eu.hanza.knowledge.Verdict;
import eu.hanza.knowledge.web.OfficePracticePage.May;
import eu.hanza.knowledge.web.OfficePracticePage.ReviewView;
import eu.hanza.knowledge.web.OfficePracticePage.Typed;
import eu.hanza.shell.spi.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes the page of a practice for office and network. */
@Component
class OfficePages {

  private final ReviewDesk reviews;
  private final PracticeRules rules;
  private final People people;
  private final History history;
  private final TwinViews twins;
  private final PracticeWords words;

  OfficePages(
      ReviewDesk reviews,
      PracticeRules rules,
      People people,
      History history,
      TwinViews twins,
      PracticeWords words) {
    this.reviews = reviews;
    this.rules = rules;
    this.people = people;
    this.history = history;
    this.twins = twins;
    this.words = words;
  }

  OfficePracticePage page(
      PracticeDetails practice, Actor actor, Typed typed, FormErrors errors, Language language) {
    var asked = reviews.reviews(actor, practice.id());
    var names =
        people.names(asked.stream().map(ReviewSummary::reviewer).filter(Objects::nonNull).toList());
    return new OfficePracticePage(
        "/office/practices/" + practice.id(),
        words.row(practice.summary(), language),
        practice.reason(),
        may(practice, actor),
        asked.stream().map(one -> view(one, names, language)).toList(),
        outcome(practice, language),
        twins.of(practice, actor, language),
        typed,
        history.of(practice.id(), language),
        errors);
  }

  private May may(PracticeDetails practice, Actor actor) {
    var summary = practice.summary();
    var edits = rules.mayEdit(actor, summary);
    var open = summary.state() == PracticeState.HOME && summary.verdict() == Verdict.NONE;
    return new May(
        edits && summary.state() == PracticeState.SUBMITTED,
        edits && summary.state().isPublished(),
        open && rules.mayInvite(actor, summary),
        open && rules.mayDecide(actor, summary));
  }

  private ReviewView view(ReviewSummary review, Map<?, String> names, Language language) {
    var scores = review.scores();
    var name = names.get(review.reviewer());
    return new ReviewView(
        name == null ? "–" : name,
        scores == null
            ? words.text(language, "office.review.waiting")
            : words.text(language, "office.review.sum", "sum", scores.sum()),
        scores == null ? List.of() : comments(scores, language));
  }

  private List<String> comments(ReviewScores scores, Language language) {
    return List.of(
        comment("relevance", scores.relevance(), scores.relevanceComment(), language),
        comment("participation", scores.participation(), scores.participationComment(), language),
        comment("effect", scores.effect(), scores.effectComment(), language),
        comment(
            "transferability",
            scores.transferability(),
            scores.transferabilityComment(),
            language));
  }

  private String comment(String criterion, int score, String comment, Language language) {
    return words.text(language, "review.criterion." + criterion) + ": " + score + " – " + comment;
  }

  private String outcome(PracticeDetails practice, Language language) {
    if (!practice.summary().state().isPublished()) {
      return "";
    }
    var verdict = practice.summary().verdict();
    if (verdict != Verdict.NONE) {
      return words.text(language, "office.verdict." + verdict);
    }
    return switch (reviews.outcome(practice.id())) {
      case Waiting waiting -> words.text(language, "office.decide.waiting", "n", waiting.missing());
      case ThirdNeeded third -> words.text(language, "office.decide.third");
      case Decided decided ->
          words.text(
              language,
              "office.decide.ready",
              "mean",
              Formats.of(language).number(decided.mean()),
              "band",
              words.text(language, "office.band." + decided.band()));
    };
  }
}
