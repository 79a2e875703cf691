package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.knowledge.PracticeRules;
import org.springframework.stereotype.Component;

/** Who may do what with recommendations. */
@Component
class RecommendationRules {

  private final PracticeRules rules;

  RecommendationRules(PracticeRules rules) {
    this.rules = rules;
  }

  /** Editors of a programme draft and issue its recommendations. */
  boolean mayDraft(Actor actor, ProgrammeId programme) {
    return actor.edits(programme);
  }

  /** The office and the owner follow up what addressees do. */
  boolean mayFollow(Actor actor, Recommendation recommendation) {
    return actor.edits(recommendation.programme())
        || (recommendation.owner() != null && recommendation.owner().equals(actor.person()));
  }

  /** Whoever speaks for an addressee answers. */
  boolean mayAnswer(Actor actor, Addressee addressee) {
    return actor.system() || rules.speaksFor(actor, addressee.organisation());
  }

  /** The addressee publishes its answer; the office only one that came on paper. */
  boolean mayPublish(Actor actor, Recommendation recommendation, Addressee addressee) {
    return mayAnswer(actor, addressee)
        || (mayFollow(actor, recommendation)
            && addressee.answer().filter(one -> one.paper() != null).isPresent());
  }
}
