package eu.hanza.forms.paper;

import static eu.hanza.forms.paper.PaperFixtures.CODE;
import static eu.hanza.forms.paper.PaperFixtures.answers;
import static eu.hanza.forms.paper.PaperFixtures.card;
import static eu.hanza.forms.paper.PaperFixtures.docx;
import static eu.hanza.forms.paper.PaperFixtures.draft;
import static eu.hanza.forms.paper.PaperFixtures.everyType;
import static eu.hanza.forms.paper.PaperFixtures.path;
import static eu.hanza.forms.paper.PaperFixtures.pdf;
import static eu.hanza.forms.paper.PaperFixtures.returned;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.AnswerSet;
import eu.hanza.kernel.Language;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A filled card reads back as the same answers (F-21), whatever happened to its order. */
class ReturnedCardTests {

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("S3.17")
  void readsADocxBackAsTheSameAnswersOfEveryType(Language language) {
    var form = everyType();
    assertThat(draft(form, docx(card(form, answers(), language)))).isEqualTo(answers());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @Tag("S3.17")
  void readsAPdfBackAsTheSameAnswersOfEveryType(Language language) {
    var form = everyType();
    assertThat(draft(form, pdf(card(form, answers(), language)))).isEqualTo(answers());
  }

  @Test
  void knowsWhichCardItIs() {
    for (var file :
        List.of(
            docx(card(everyType(), AnswerSet.EMPTY, Language.UK)),
            pdf(card(everyType(), AnswerSet.EMPTY, Language.UK)))) {
      var card = returned(file);
      assertThat(card.code()).isEqualTo(CODE);
      assertThat(card.formId()).isEqualTo("karta");
      assertThat(card.version()).isEqualTo(3);
      assertThat(card.language()).isEqualTo(Language.UK);
    }
  }

  @Test
  void saysThatAnEmptyCardIsEmpty() {
    var form = everyType();
    var answers = returned(docx(card(form, AnswerSet.EMPTY, Language.PL))).answers(form);
    assertThat(answers.texts().values()).containsOnly("");
    assertThat(answers.texts()).containsKeys(path("name"), path("country"), path("order"));
    assertThat(answers.counts()).isEmpty();
    assertThat(draft(form, docx(card(form, AnswerSet.EMPTY, Language.PL))).answers()).isEmpty();
  }
}
