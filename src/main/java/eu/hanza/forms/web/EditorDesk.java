package eu.hanza.forms.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.hanza.forms.EditResult;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormDraft;
import eu.hanza.forms.FormId;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.change.EditOutcome;
import eu.hanza.forms.change.FormChange;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEditor;
import eu.hanza.forms.change.FormSize;
import eu.hanza.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Applies what people do in the editor to the draft that they saw. Drafts that were shown lately
 * are remembered, so that somebody who comes too late is told what was changed meanwhile.
 */
@Component
class EditorDesk {

  private record Seen(FormId form, int revision) {}

  /** What came of something that was done in the editor. */
  sealed interface Outcome {

    /** It is kept. */
    record Kept(Optional<QuestionId> about) implements Outcome {}

    /** Somebody was faster; what they changed, as far as that is still known. */
    record Late(FormDraft current, FormChange meanwhile) implements Outcome {}

    /** It cannot be done. */
    record Refused(Refusal why) implements Outcome {}
  }

  private final FormBook book;
  private final Respondents respondents;
  private final Cache<Seen, FormDefinition> seen = Caffeine.newBuilder().maximumSize(300).build();

  EditorDesk(FormBook book, Respondents respondents) {
    this.book = book;
    this.respondents = respondents;
  }

  FormDraft draft(FormId id) {
    var draft = book.draft(respondents.actor(), id);
    seen.put(new Seen(id, draft.revision()), draft.definition());
    return draft;
  }

  Optional<FormDefinition> published(FormDraft draft) {
    var number = draft.summary().published();
    return number == 0
        ? Optional.empty()
        : Optional.of(book.version(draft.summary().id(), number).definition());
  }

  Outcome apply(FormId id, int revision, FormEdit... edits) {
    var draft = draft(id);
    if (draft.revision() != revision) {
      return late(draft, revision);
    }
    return switch (FormEditor.apply(draft.definition(), published(draft), List.of(edits))) {
      case EditOutcome.Edited(var form, var about) -> keep(id, revision, form, about);
      case EditOutcome.Refused(var why) -> new Outcome.Refused(why);
    };
  }

  Outcome keep(FormId id, int revision, FormDefinition form, Optional<QuestionId> about) {
    var draft = draft(id);
    if (draft.revision() == revision && draft.definition().equals(form)) {
      return new Outcome.Kept(about);
    }
    var large = FormSize.refusal(form);
    if (large.isPresent()) {
      return new Outcome.Refused(large.get());
    }
    return switch (book.edit(respondents.actor(), id, revision, form)) {
      case EditResult.Saved(var next) -> {
        seen.put(new Seen(id, next), form);
        yield new Outcome.Kept(about);
      }
      case EditResult.Stale(var current) -> late(current, revision);
    };
  }

  private Outcome late(FormDraft current, int revision) {
    var before = seen.getIfPresent(new Seen(current.summary().id(), revision));
    var meanwhile =
        before == null
            ? new FormChange(List.of())
            : FormChange.between(before, current.definition());
    return new Outcome.Late(current, meanwhile);
  }
}
