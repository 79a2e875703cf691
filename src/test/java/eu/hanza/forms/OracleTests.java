package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Rules say of forms and answers what JavaRosa says of them. */
class OracleTests {

  private static final int FORMS = 500;

  @Test
  void agreesOnFormsAndAnswersMadeByChance() {
    var differing = new ArrayList<Oracle.Case>();
    var compared = 0;
    for (var seed = 1; seed <= FORMS; seed++) {
      var maker = new RandomForms(seed);
      var form = maker.form(14);
      for (var i = 0; i < 3; i++) {
        var cases = Oracle.compare(form, maker.answers(form));
        compared += cases.size();
        cases.stream().filter(c -> !c.agrees()).forEach(differing::add);
      }
    }
    System.out.printf("Cases compared with JavaRosa: %d in %d forms%n", compared, FORMS);
    assertThat(differing).as(Oracle.report(differing)).isEmpty();
    assertThat(compared).isGreaterThan(10_000);
  }
}
