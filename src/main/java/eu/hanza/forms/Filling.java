package eu.hanza.forms;

import eu.hanza.forms.stored.SectionLocks.Presence;
import java.util.List;
import java.util.Set;

/**
 * A filled form as somebody works on it.
 *
 * @param form the form
 * @param response the answers as they are kept
 * @param checked the version under which they stand
 * @param run the answers by the rules of now
 * @param fresh the questions that came with a newer version since it was last opened (F-6)
 * @param others who else works on it just now
 * @param mayEdit whether the reader may change it
 * @param maySubmit whether the reader may hand it in
 */
public record Filling(
    FormSummary form,
    Response response,
    CheckedForm checked,
    FormRun run,
    Set<QuestionId> fresh,
    List<Presence> others,
    boolean mayEdit,
    boolean maySubmit) {

  /** Makes the collections unchangeable. */
  public Filling {
    fresh = Set.copyOf(fresh);
    others = List.copyOf(others);
  }
}
