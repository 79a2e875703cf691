package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whatever a form is, its workbook reads as the same form. */
class XlsFormsPropertyTests {

  private static final List<String> TEXTS =
      List.of(
          "Zażółć gęślą jaźń",
          "Скільки вас?",
          "您好",
          " with spaces around ",
          "two\nlines\tand a tab",
          "return\r\nand \u0001 control",
          "_x0041_ looks escaped",
          "=1+1",
          "'quoted' \"twice\" & <b>",
          "1.0",
          "007",
          "TRUE",
          "2026-06-01",
          "Your name is ${q1}");

  private static final List<List<FormLanguage>> LANGUAGES =
      List.of(
          List.of(new FormLanguage("und", "")),
          List.of(FormLanguage.of("pl")),
          List.of(new FormLanguage("en", "")),
          List.of(new FormLanguage("en", "English (en)"), new FormLanguage("pl", "Polski")),
          List.of(FormLanguage.of("uk"), new FormLanguage("und", ""), FormLanguage.of("pl")),
          List.of(new FormLanguage("x-klingon", "Klingon"), new FormLanguage("en", "en")));

  private static final List<String> RULES =
      List.of("", "", "yes", "${q1} != ''", "selected(${q1}, 'a') and true()", "  . > 0 ");

  /** Makes forms by chance. */
  private static final class Maker {
    private final Random random;
    private final List<FormLanguage> languages;
    private int number;

    Maker(long seed) {
      random = new Random(seed);
      languages = any(LANGUAGES);
    }

    private <T> T any(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }

    private boolean rarely() {
      return random.nextInt(4) == 0;
    }

    private String text() {
      return rarely() ? any(TEXTS) : "";
    }

    private LocalizedText words() {
      var words = new LinkedHashMap<String, String>();
      languages.forEach(language -> words.put(language.tag(), text()));
      return new LocalizedText(words);
    }

    private Map<String, LocalizedText> media() {
      var files = words();
      return rarely() && !files.isEmpty()
          ? Map.of(any(List.of("image", "audio")), files)
          : Map.of();
    }

    private Wording wording() {
      return new Wording(words(), words(), words(), media());
    }

    private Map<String, String> extra(String... columns) {
      var extra = new LinkedHashMap<String, String>();
      for (var column : columns) {
        if (rarely()) {
          extra.put(column, any(TEXTS));
        }
      }
      return extra;
    }

    private QuestionRules rules() {
      return new QuestionRules(
          any(RULES),
          any(RULES),
          words(),
          any(RULES),
          words(),
          any(RULES),
          any(List.of("", "8", "a c", "2026-06-01", "today()")),
          any(RULES),
          any(RULES));
    }

    private DataTerms terms() {
      return new DataTerms(
          text(),
          rarely() ? "PLN" : "",
          text(),
          text(),
          number(),
          rarely(),
          text(),
          text(),
          rarely() ? "1.5" : "",
          text());
    }

    private @Nullable Integer number() {
      return rarely() ? random.nextInt(1000) : null;
    }

    private Question question(String name) {
      var type = any(List.of(QuestionType.values()));
      return new Question(
          new QuestionId("id-" + name),
          name,
          type,
          type.isSelect() ? any(List.of("l1", "l2")) : "",
          wording(),
          rules(),
          rarely() ? "multiline w1" : "",
          rarely() ? Map.of("start", "1", "end", "9") : Map.of(),
          terms(),
          rarely(),
          extra("note of office", "bind::other", "hanza::future"));
    }

    private FormItem item(int depth) {
      var name = "q" + ++number;
      var id = new QuestionId("id-" + name);
      return switch (depth == 0 ? 9 : random.nextInt(6)) {
        case 0 ->
            new Group(
                id,
                name,
                wording(),
                any(RULES),
                text(),
                items(depth - 1),
                rarely(),
                extra("colour", "required"));
        case 1 ->
            new Repeat(
                id,
                name,
                wording(),
                any(RULES),
                text(),
                any(RULES),
                items(depth - 1),
                rarely(),
                extra("colour", "calculation"));
        default -> question(name);
      };
    }

    private List<FormItem> items(int depth) {
      var items = new ArrayList<FormItem>();
      for (var i = random.nextInt(4); i >= 0; i--) {
        items.add(item(depth));
      }
      return items;
    }

    private List<Choice> choices() {
      var choices = new ArrayList<Choice>();
      for (var i = random.nextInt(5); i > 0; i--) {
        choices.add(
            new Choice("c" + i, words(), media(), extra("county", "sort by"), number(), rarely()));
      }
      return choices;
    }

    FormDefinition form() {
      return new FormDefinition(
          "form " + random.nextInt(10),
          words(),
          rarely() ? "2026.1" : "",
          languages,
          languages.contains(new FormLanguage("und", "")) ? "und" : any(languages).tag(),
          items(3),
          Map.of("l1", choices(), "l2", choices()),
          rarely() ? "concat(${q1}, '')" : "",
          extra("public_key", "allow_choice_duplicates"));
    }
  }

  @Property(tries = 300)
  void readsWhatItWrote(@ForAll long seed) {
    var form = new Maker(seed).form();
    var reading = XlsForms.read("form.xlsx", XlsForms.write(form));
    assertThat(reading).isInstanceOf(FormReading.Read.class);
    assertThat(((FormReading.Read) reading).form()).isEqualTo(form);
  }
}
