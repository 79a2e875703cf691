package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.spi.FunctionCall;
import eu.hanza.forms.spi.RuleFunctions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedFormsTests {

  private static final RuleFunctions LENT =
      new RuleFunctions() {
        @Override
        public Set<String> names() {
          return Set.of("h:nip-valid");
        }

        @Override
        public String call(FunctionCall call) {
          return "true";
        }
      };

  @ParameterizedTest
  @ValueSource(strings = {"/demo/forms/training", "/demo/forms/forum", "/demo/forms/network"})
  void canBePublished(String base) {
    assertThat(CheckedForm.of(XlsForms.shipped(base), LENT).problems())
        .filteredOn(FormProblem::refused)
        .isEmpty();
  }

  @Test
  void speaksThreeLanguages() {
    assertThat(XlsForms.shipped("/demo/forms/training").languages())
        .extracting(FormLanguage::tag)
        .containsExactly("pl", "en", "uk");
    assertThat(XlsForms.shipped("/demo/forms/training").title().byLanguage())
        .containsEntry("en", "Registration card for trainings");
  }
}
