package eu.hanza.forms.view;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.stored.OptionPools.Level;
import eu.hanza.forms.stored.OptionPools.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page says of rows besides the form and its answers.
 *
 * @param errors what is wrong, by path, in words
 * @param unclear readings of doubtful answers
 * @param theirs what somebody else wrote meanwhile
 * @param fresh questions that came with a newer version
 * @param levels how full limited options are
 * @param files attached files by their ids
 */
public record Remarks(
    Map<AnswerPath, String> errors,
    Map<AnswerPath, List<Answer>> unclear,
    Map<AnswerPath, RowView.Theirs> theirs,
    Set<QuestionId> fresh,
    Map<Option, Level> levels,
    Map<String, RowView.FileView> files) {

  /** Nothing to say. */
  public static final Remarks NONE =
      new Remarks(Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Map.of());

  /** Makes the collections unchangeable. */
  public Remarks {
    errors = Map.copyOf(errors);
    unclear = Map.copyOf(unclear);
    theirs = Map.copyOf(theirs);
    fresh = Set.copyOf(fresh);
    levels = Map.copyOf(levels);
    files = Map.copyOf(files);
  }
}
