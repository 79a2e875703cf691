package eu.hanza.programmes.web;

import java.util.List;

/** The forms of a programme that can be filled in now. */
public record OpenFormsView(List<Row> rows) {

  /** Makes the list unchangeable. */
  public OpenFormsView {
    rows = List.copyOf(rows);
  }

  /** A form: its address without the language, its title, and until when, in words. */
  public record Row(String path, String title, String language, String deadline) {}
}
