package eu.hanza.forms.rules;

import eu.hanza.forms.FormProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong with a form while its rows are read one after the other. */
final class Findings {

  private final List<FormProblem> problems = new ArrayList<>();
  private String item = "";
  private String column = "";

  /** What is found from now on is of this column of this row. */
  void at(String row, String name) {
    item = row;
    column = name;
  }

  void refuse(String key, Map<String, Object> values) {
    add(new FormProblem(item, column, key, values, true));
  }

  void warn(String key, Map<String, Object> values) {
    add(new FormProblem(item, column, key, values, false));
  }

  private void add(FormProblem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  List<FormProblem> problems() {
    return List.copyOf(problems);
  }
}
