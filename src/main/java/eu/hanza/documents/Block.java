package eu.hanza.documents;

import java.util.List;

/** One part of a document, known by what it means, not by how it looks. */
public sealed interface Block {

  /** A heading below the title, which has level 1. */
  record Heading(int level, String text) implements Block {

    /** Checks the level: 2 to 4. */
    public Heading {
      if (level < 2 || level > 4) {
        throw new IllegalArgumentException("A heading has level 2 to 4, not " + level);
      }
    }
  }

  /** A paragraph; a line feed begins a new line in it. */
  record Paragraph(String text) implements Block {}

  /** A list of short texts, numbered or not. */
  record Items(boolean numbered, List<String> texts) implements Block {

    /** Checks that there is at least one. */
    public Items {
      texts = List.copyOf(texts);
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("A list without items");
      }
    }
  }

  /**
   * A table of data. Cells that are numbers stand on the right.
   *
   * @param caption what the table shows
   * @param headers names of the columns
   * @param rows cells in the order of the headers
   * @param widths parts of the whole width, such as 3, 1, 1; empty to leave it to the content
   */
  record Table(String caption, List<String> headers, List<List<String>> rows, List<Integer> widths)
      implements Block {

    /** Checks that every row has as many cells as there are headers. */
    public Table {
      headers = List.copyOf(headers);
      rows = rows.stream().map(List::copyOf).toList();
      widths = List.copyOf(widths);
      var columns = headers.size();
      if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("A row of \"" + caption + "\" does not fit its headers");
      }
      if (!widths.isEmpty() && widths.size() != columns) {
        throw new IllegalArgumentException("Widths of \"" + caption + "\" do not fit its headers");
      }
    }
  }

  /** Names and values, such as the facts about an application. */
  record KeyValues(List<KeyValue> pairs) implements Block {

    /** Checks that there is at least one. */
    public KeyValues {
      pairs = List.copyOf(pairs);
      if (pairs.isEmpty()) {
        throw new IllegalArgumentException("Names and values without any");
      }
    }
  }

  /** A name and its value. */
  record KeyValue(String key, String value) {}

  /** A text set apart, such as the notice about who co-finances the project. */
  record Notice(String text) implements Block {}

  /**
   * A QR code.
   *
   * @param content what a reader finds in it
   * @param description what it leads to, for those who do not see it
   */
  record Code(String content, String description) implements Block {}

  /** A line to sign on; the label says who signs. */
  record SignatureLine(String label) implements Block {}

  /**
   * A question with the places for its answer.
   *
   * @param label the question itself
   * @param notes hints and conditions, each a line of its own
   */
  record Question(String label, List<String> notes, List<Field> fields) implements Block {

    /** Makes the lists unchangeable. */
    public Question {
      notes = List.copyOf(notes);
      fields = List.copyOf(fields);
    }

    /** What a screen reader says of one of several places: what it is for, then the question. */
    String name(Field field) {
      var one = fields.size() == 1 || field instanceof Field.Fixed;
      return one ? field.label() : field.label() + " – " + label;
    }
  }

  /**
   * Questions with the same answers, as a table: one row each, one column per answer.
   *
   * @param headers what stands above the questions, then the answers
   */
  record Matrix(String label, List<String> notes, List<String> headers, List<MatrixRow> rows)
      implements Block {

    /** Checks that every row has a box for each answer. */
    public Matrix {
      notes = List.copyOf(notes);
      headers = List.copyOf(headers);
      rows = List.copyOf(rows);
      var answers = headers.size() - 1;
      if (answers < 1 || rows.stream().anyMatch(row -> row.ticks().size() != answers)) {
        throw new IllegalArgumentException("A row of \"" + label + "\" does not fit its answers");
      }
    }
  }

  /** A question of a matrix with its boxes. */
  record MatrixRow(String label, List<Field.Tick> ticks) {

    /** Makes the list unchangeable. */
    public MatrixRow {
      ticks = List.copyOf(ticks);
    }
  }

  /** What follows begins on a new page. */
  record PageBreak() implements Block {}
}
