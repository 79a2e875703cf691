package eu.hanza.forms.change;

import eu.hanza.forms.QuestionId;
import java.util.List;

/**
 * A column of the table of all answers.
 *
 * @param question the id of the question; of an answer that has none, its path after a stroke
 * @param instances the repeats that the answer lies in
 * @param choice the choice that the column is of; empty for the answer itself
 */
record UnionColumn(String question, List<Instance> instances, String choice) {

  /** An instance of a repeat. */
  record Instance(QuestionId repeat, int number) {}

  UnionColumn {
    instances = List.copyOf(instances);
  }

  UnionColumn of(String name) {
    return new UnionColumn(question, instances, name);
  }
}
