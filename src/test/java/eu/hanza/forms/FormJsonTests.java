package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.stored.FormJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormJsonTests {

  @Test
  void keepsEveryWorkbookAsItWasRead() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/forms/xlsforms"))) {
      for (var file : files.toList()) {
        if (XlsForms.read(file.getFileName().toString(), Files.readAllBytes(file))
            instanceof FormReading.Read(var form, var warnings)) {
          var again = FormJson.form(FormJson.write(form));
          assertThat(again).as(file.toString()).isEqualTo(form);
          assertThat(FormJson.write(again)).isEqualTo(FormJson.write(form));
        }
      }
    }
  }

  @Test
  void keepsAnswersReadAndTyped() {
    var answers =
        AnswerSet.EMPTY
            .with("partners[2]/name", "Gmina Łódź – „Zażółć”")
            .with(AnswerPath.of("age"), Answer.asTyped("dwa"))
            .withCount(AnswerPath.of("partners"), 2);
    assertThat(FormJson.answers(FormJson.write(answers))).isEqualTo(answers);
  }
}
