package eu.hanza.forms.change;

import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.FormDefinition;
import eu.hanza.kernel.Language;
import eu.hanza.tables.Cell;
import java.time.Instant;
import java.util.List;

/**
 * The answers of all versions of a form in one table (F-5). A question keeps its column over all
 * versions, whatever becomes of its name, its place or its choices; columns that come later are
 * added at the end, so that the table of today begins with the table of yesterday.
 */
public final class AnswerUnion {

  /** The header of the first column. */
  public static final String FORM_VERSION = "form_version";

  /**
   * A version of a form.
   *
   * @param since when it was published
   */
  public record Version(int number, Instant since, FormDefinition form) {}

  /** Answers as they were received under a version. */
  public record Filled(int version, Instant received, AnswerSet answers) {}

  /** In which order the columns stand. */
  public enum Order {
    /** As they came to be: a column never changes its place. */
    STEADY,
    /** As the newest version asks; retired questions last. */
    NEWEST
  }

  /** How several choices of one answer are written. */
  public enum Choices {
    /** In one column. */
    TOGETHER,
    /** In one column, and in one more for each choice: 1 where it was taken, 0 where not. */
    APART
  }

  /** How a choice is written. */
  public sealed interface Values {

    /** By its name, which never changes. */
    record Names() implements Values {}

    /** By its words in a language. */
    record Labels(Language language) implements Values {}
  }

  /** How the table is to be. */
  public record Options(Order order, Choices choices, Values values) {

    /** A steady order, choices together and by name. */
    public static final Options USUAL =
        new Options(Order.STEADY, Choices.TOGETHER, new Values.Names());
  }

  /**
   * The table.
   *
   * @param columns the headers, none twice
   */
  public record Table(List<String> columns, List<List<Cell>> rows) {

    /** Makes both lists unchangeable. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  private AnswerUnion() {}

  /** Puts answers into one table, in the order in which they are given. */
  public static Table of(List<Version> versions, List<Filled> filled, Options options) {
    return new UnionTable(versions, filled, options).table();
  }
}
