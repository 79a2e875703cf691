package eu.hanza.forms.view;

import java.util.List;

/** The questions of a form inside a page of another module. */
public record EmbeddedView(List<RowView> rows) {

  /** Makes the list unchangeable. */
  public EmbeddedView {
    rows = List.copyOf(rows);
  }
}
