package eu.hanza.forms.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerReader;
import eu.hanza.forms.AnswerReading;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionKind;
import eu.hanza.forms.Repeat;
import eu.hanza.kernel.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Whatever is answered, a card reads back as the same answers (F-21). */
class CardPropertyTests {

  private static final String SIGNS =
      "aąbcćdeęłńóśźżŁŻїієґЇЄҐщюя 0123456789<>&\"'{}[]()$%„”«»–—\n\t\\/;:,.!?€²ª";

  @Property(tries = 60, seed = "21")
  @Tag("S3.17")
  void readsADocxBackAsTheSame(@ForAll long seed, @ForAll Language language) {
    var form = PaperFixtures.everyType();
    var answers = new Filling(form, seed).answers();
    var card = PaperFixtures.docx(PaperFixtures.card(form, answers, language));
    assertThat(PaperFixtures.draft(form, card)).isEqualTo(answers);
  }

  @Property(tries = 15, seed = "22")
  @Tag("S3.17")
  void readsAPdfBackAsTheSame(@ForAll long seed, @ForAll Language language) {
    var form = PaperFixtures.everyType();
    var answers = new Filling(form, seed).answers();
    var card = PaperFixtures.pdf(PaperFixtures.card(form, answers, language));
    assertThat(PaperFixtures.draft(form, card)).isEqualTo(answers);
  }

  /** Answers by chance, as a draft would hold them. */
  private static final class Filling {

    private final FormDefinition form;
    private final Random random;
    private AnswerSet answers = AnswerSet.EMPTY;

    Filling(FormDefinition form, long seed) {
      this.form = form;
      this.random = new Random(seed);
    }

    AnswerSet answers() {
      form.items().forEach(item -> fill(item, ""));
      return answers;
    }

    private void fill(FormItem item, String above) {
      switch (item) {
        case Question question when CardNumbers.isAsked(question) -> {
          var path = AnswerPath.of(above + question.name());
          if (random.nextInt(4) > 0) {
            answer(question, path);
          }
        }
        case Question silent -> {}
        case Group group -> group.items().forEach(inner -> fill(inner, above));
        case Repeat repeat -> repeat(repeat, above);
      }
    }

    private void repeat(Repeat repeat, String above) {
      var count = random.nextInt(4);
      for (var n = 1; n <= count; n++) {
        var inside = above + repeat.name() + "[" + n + "]/";
        repeat.items().forEach(inner -> fill(inner, inside));
      }
      var path = AnswerPath.of(above + repeat.name());
      var filled =
          answers.answers().keySet().stream()
              .filter(at -> at.toString().startsWith(above + repeat.name() + "["))
              .mapToInt(at -> at.steps().get(path.steps().size() - 1).index())
              .max();
      if (filled.isPresent()) {
        answers = answers.withCount(path, filled.getAsInt());
      }
    }

    private void answer(Question question, AnswerPath path) {
      var text = text(question);
      var reading = AnswerReader.read(question, text, Language.PL, PaperFixtures.WARSAW);
      if (!text.isBlank() && reading instanceof AnswerReading.Read(var answer)) {
        answers = answers.with(path, Answer.of(answer.text()));
      }
    }

    private String text(Question question) {
      var names = form.choices(question).stream().map(Choice::name).toList();
      return switch (question.type()) {
        case INTEGER -> Integer.toString(random.nextInt(2_000_000) - 1_000_000);
        case DECIMAL -> decimal(question);
        case RANGE -> "0," + random.nextInt(10);
        case DATE -> day().toString();
        case TIME -> time();
        case DATE_TIME -> day() + "T" + time();
        case SELECT_ONE -> names.get(random.nextInt(names.size()));
        case SELECT_MULTIPLE ->
            String.join(" ", names.stream().filter(name -> random.nextBoolean()).toList());
        case RANK -> shuffled(names);
        case ACKNOWLEDGE -> "OK";
        case FILE, IMAGE -> "";
        default -> words();
      };
    }

    private String decimal(Question question) {
      var places = question.kind() == QuestionKind.MONEY ? 2 : random.nextInt(6);
      return BigDecimal.valueOf(random.nextLong(10_000_000_000L), places)
          .toPlainString()
          .replace('.', ',');
    }

    private LocalDate day() {
      return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
    }

    private String time() {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(
          LocalTime.ofSecondOfDay(
              random.nextBoolean() ? random.nextInt(86_400) : 60L * random.nextInt(1440)));
    }

    private String shuffled(List<String> names) {
      var order = new ArrayList<>(names);
      Collections.shuffle(order, random);
      return String.join(" ", order);
    }

    private String words() {
      var text = new StringBuilder();
      for (var n = random.nextInt(60); n >= 0; n--) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      return text.toString();
    }
  }
}
