package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What authors do with their practices. */
@Service
@Transactional
public class PracticeDesk {

  private final Practices practices;
  private final PracticeRules rules;
  private final PracticeShelf shelf;
  private final History history;
  private final Clock clock;

  PracticeDesk(
      Practices practices, PracticeRules rules, PracticeShelf shelf, History history, Clock clock) {
    this.practices = practices;
    this.rules = rules;
    this.shelf = shelf;
    this.history = history;
    this.clock = clock;
  }

  /** Starts a practice, which only its author and the office see. */
  public PracticeId draft(Actor by, ProgrammeId programme, PracticeDraft draft) {
    by.must(rules.mayDraft(by, programme, draft.organisation()), "draft a practice");
    var practice = Practice.draft(programme, free(draft), by.person(), draft);
    return practices.save(practice).id();
  }

  /**
   * Takes a practice in that its programme got otherwise, so that it has no author here; who speaks
   * for its organisation goes on with it.
   *
   * @param source where it came from, for the history
   */
  public PracticeId takeIn(Actor by, ProgrammeId programme, PracticeDraft draft, String source) {
    by.must(by.edits(programme), "take practices in");
    var practice = practices.save(Practice.draft(programme, free(draft), null, draft));
    history.note(
        Line.of("knowledge.history.imported", by.person(), practice.id()).with("source", source));
    return practice.id();
  }

  private Slug free(PracticeDraft draft) {
    var wanted = Slug.of(draft.title().in(Language.PL).text());
    var slug = wanted;
    for (var number = 2; practices.existsBySlug(slug); number++) {
      var cut = wanted.value();
      cut = cut.length() > Slug.LONGEST - 5 ? cut.substring(0, Slug.LONGEST - 5) : cut;
      slug = Slug.of(cut + " " + number);
    }
    return slug;
  }

  /** Says something else; what is material after publication opens the reviews anew (K-6). */
  public void change(Actor by, PracticeId id, PracticeDraft draft) {
    var practice = own(by, id);
    var changed = practices.save(practice.say(draft));
    if (practice.state().isPublished()) {
      history.note(
          Line.of("knowledge.history.changed", by.person(), id)
              .changed("state", practice.state(), changed.state())
              .changed("round", practice.round(), changed.round()));
    }
  }

  /**
   * Sends the practice to the editor of its programme, also once more after a return; the history
   * tells of that with the decision that follows it.
   */
  public List<Refusal> submit(Actor by, PracticeId id) {
    var practice = own(by, id);
    var missing = Completeness.of(practice.draft(), shelf.hasAny(id)).missing();
    if (!missing.isEmpty()) {
      return List.of(Refusal.of("knowledge.my.incomplete", Map.of("n", missing.size())));
    }
    practices.save(practice.submit(LocalDate.now(clock)));
    if (practice.state() == PracticeState.DRAFT) {
      history.note(Line.of("knowledge.history.submitted", by.person(), id));
    }
    return List.of();
  }

  /** Says that the practice is still true as it stands (K-7). */
  public void confirm(Actor by, PracticeId id) {
    var practice = own(by, id);
    practices.save(practice.confirm(LocalDate.now(clock)));
    history.note(Line.of("knowledge.history.confirmed", by.person(), id));
  }

  private Practice own(Actor by, PracticeId id) {
    var practice =
        practices.findById(id).orElseThrow(() -> new NotFoundException("practice " + id));
    by.must(rules.mayChange(by, PracticeDetails.of(practice).summary()), "change practice " + id);
    return practice;
  }
}
