package eu.hanza.forms.web;

import eu.hanza.forms.view.RowView;
import eu.hanza.forms.web.SectionPage.ErrorLink;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * A form that is being written, filled in for a try; nothing is kept.
 *
 * @param language in which it is shown
 * @param languages in which it can be shown
 * @param problems what stands against filling it in; then there are no rows
 * @param tried whether answers were sent
 * @param missing texts that this language lacks
 */
public record EditorTryPage(
    String base,
    TextView form,
    String language,
    List<Option> languages,
    List<EditorPage.Problem> problems,
    List<RowView> rows,
    boolean tried,
    List<ErrorLink> errors,
    int missing) {

  /** Makes the lists unchangeable. */
  public EditorTryPage {
    languages = List.copyOf(languages);
    problems = List.copyOf(problems);
    rows = List.copyOf(rows);
    errors = List.copyOf(errors);
  }
}
