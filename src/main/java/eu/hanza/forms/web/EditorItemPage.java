package eu.hanza.forms.web;

import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one row of a form that is being written.
 *
 * @param base the address of the editor of this form, without the language
 * @param form the title of the form
 * @param id the id of the row
 * @param revision the number that the change must state
 * @param retired whether the row was taken out
 * @param texts what people read, in all languages of the form
 * @param kind the field of its kind
 * @param basics ticks and bounds that most rows have
 * @param list its choices; null where it has none
 * @param simple whether the condition is simple enough for the builder
 * @param conditions the rows of the builder
 * @param anyOf whether one condition is enough
 * @param askable the questions that conditions may be about
 * @param operators what conditions ask
 * @param terms what is said of the data
 * @param expert fields for those who know XLSForm
 * @param expertOpen whether these are shown at once
 * @param problems what stands against publishing the row
 */
public record EditorItemPage(
    String base,
    TextView form,
    String id,
    String title,
    int revision,
    boolean retired,
    List<Words> texts,
    FieldView kind,
    List<FieldView> basics,
    @Nullable ChoiceList list,
    boolean simple,
    List<ConditionRow> conditions,
    boolean anyOf,
    List<Option> askable,
    List<Option> operators,
    List<FieldView> terms,
    List<FieldView> expert,
    boolean expertOpen,
    List<String> problems,
    FormErrors errors) {

  /**
   * A text in all languages, side by side.
   *
   * @param hint a sentence of help; empty for none
   */
  public record Words(String label, String hint, boolean optional, List<FieldView> fields) {}

  /**
   * The choices of a question.
   *
   * @param shared the other questions that draw from the same list
   * @param lists the lists that it could draw from instead
   * @param blank room for new choices
   */
  public record ChoiceList(
      String name,
      List<String> shared,
      List<Option> lists,
      List<String> languages,
      List<ChoiceRow> rows,
      List<ChoiceRow> retired,
      List<ChoiceRow> blank) {}

  /**
   * A choice.
   *
   * @param name what is stored; empty for a new one
   * @param called its label in the reader's language
   */
  public record ChoiceRow(
      int index, String name, String called, List<FieldView> labels, String quota) {}

  /** A condition of the builder. */
  public record ConditionRow(int index, String question, String operator, String value) {}

  /** Makes the lists unchangeable. */
  public EditorItemPage {
    texts = List.copyOf(texts);
    basics = List.copyOf(basics);
    conditions = List.copyOf(conditions);
    askable = List.copyOf(askable);
    operators = List.copyOf(operators);
    terms = List.copyOf(terms);
    expert = List.copyOf(expert);
    problems = List.copyOf(problems);
  }
}
