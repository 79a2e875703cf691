package eu.hanza.forms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormDraft;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.XlsForms;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

/** The editor of forms. */
@HanzaTest
class EditorPagesTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired ProgrammeOffice programmes;
  @Autowired FormBook book;

  private Actor office = Actor.VISITOR;
  private FormId id = FormId.next();
  private FormHome home = new FormHome("programme", FormId.next().value());

  @BeforeEach
  void beginsAForm() {
    var programme = ProgrammeFixtures.aPublishedProgramme(programmes);
    office = scenery.coordinator(programme);
    home = new FormHome("programme", programme.value());
    id = book.create(FormActor.SYSTEM, home, FormDefinition.of("ankieta", "pl", List.of()));
  }

  private FormDraft draft() {
    return book.draft(FormActor.SYSTEM, id);
  }

  private FormDefinition form() {
    return draft().definition();
  }

  private String base() {
    return "/pl/office/forms/" + id + "/edit";
  }

  private Document page(String path) throws Exception {
    return document(
        web.perform(get(path).with(scenery.as(office))).andExpect(status().isOk()).andReturn());
  }

  private static Document document(MvcResult result) throws Exception {
    return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private ResultActions send(String path, String... namesAndValues) throws Exception {
    var request =
        post(base() + path)
            .param("revision", "" + draft().revision())
            .with(scenery.as(office))
            .with(csrf());
    for (var i = 0; i < namesAndValues.length; i += 2) {
      request.param(namesAndValues[i], namesAndValues[i + 1]);
    }
    return web.perform(request);
  }

  private QuestionId add(String kind, String label) throws Exception {
    send("/add", "kind", kind, "label-pl", label).andExpect(status().is3xxRedirection());
    return form().all().map(FormItem::id).reduce((one, other) -> other).orElseThrow();
  }

  /** All fields of a page as a browser would send them back. */
  private String[] fields(Document page, Map<String, String> changed) {
    var fields = new java.util.TreeMap<String, String>();
    for (var field : page.select("main form[action$=/item] [name]")) {
      var ticked = !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
      if (!field.is("button") && !field.attr("name").matches("_csrf|revision") && ticked) {
        fields.put(field.attr("name"), value(field));
      }
    }
    fields.putAll(changed);
    return fields.entrySet().stream()
        .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
        .toArray(String[]::new);
  }

  private static String value(org.jsoup.nodes.Element field) {
    if (field.is("textarea")) {
      return field.wholeText();
    }
    if (field.is("select")) {
      var chosen = field.select("option[selected]");
      return (chosen.isEmpty() ? field.select("option[value]") : chosen).attr("value");
    }
    return field.attr("value");
  }

  private ResultActions save(QuestionId item, Map<String, String> changed) throws Exception {
    var page = page(base() + "/item?item=" + item.value());
    return send("/item", fields(page, changed));
  }

  private Question question(QuestionId item) {
    return (Question) form().item(item).orElseThrow();
  }

  @Test
  void beginsAnEmptyForm() throws Exception {
    var created =
        web.perform(
                multipart("/pl/office/forms/new")
                    .param("home", home.toString())
                    .param("title", "Ankieta gmin")
                    .param("language", "pl")
                    .with(scenery.as(office))
                    .with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn();
    var page = page(String.valueOf(created.getResponse().getRedirectedUrl()));
    assertThat(page.select("h1").text()).isEqualTo("Ankieta gmin");
    assertThat(page.select(".empty").text()).contains("nie ma jeszcze pytań");
    assertThat(page("/pl/office/forms").select("tbody th").eachText()).contains("Ankieta gmin");
  }

  @Test
  void keepsOthersOut() throws Exception {
    office = scenery.person();
    web.perform(get(base()).with(scenery.as(office))).andExpect(status().isForbidden());
    send("/add", "kind", "DATE", "label-pl", "Kiedy?").andExpect(status().isForbidden());
    web.perform(get(base())).andExpect(status().is3xxRedirection());
    assertThat(form().items()).isEmpty();
  }

  @Test
  void addsEveryKindAndOpensItsPage() throws Exception {
    for (var kind : EditorKind.offered()) {
      var item = add(kind.name(), "Pytanie " + kind);
      var page = page(base() + "/item?item=" + item.value());
      assertThat(page.select("#kind option[selected]").attr("value")).isEqualTo(kind.name());
      assertThat(page.select(".error-text")).isEmpty();
      save(item, Map.of()).andExpect(status().is3xxRedirection());
    }
    var before = form();
    assertThat(before.items()).hasSize(EditorKind.offered().size());
    assertThat(book.check(before).problems().stream().filter(one -> one.refused()))
        .allMatch(one -> one.key().equals("forms.office.row.no-choices"))
        .hasSize(3);
    var outline = page(base());
    assertThat(outline.select(".outline > li")).hasSize(EditorKind.offered().size());
    assertThat(outline.select(".outline h3").eachText().getFirst())
        .isEqualTo("1 Pytanie SHORT_TEXT");
  }

  /** What a page sends back without a change changes nothing. */
  @Test
  void changesNothingWhereNothingIsChanged() throws Exception {
    for (var block : eu.hanza.forms.change.ReadyBlock.values()) {
      send("/blocks", "block", block.name()).andExpect(status().is3xxRedirection());
    }
    var before = form();
    for (var item : before.all().toList()) {
      save(item.id(), Map.of()).andExpect(status().is3xxRedirection());
      assertThat(form()).as(item.name()).isEqualTo(before);
    }
    assertThat(draft().revision()).isEqualTo(draft().revision());
  }

  @Test
  void asksAQuestionOnACondition() throws Exception {
    var gate = add("ONE", "Czy macie partnerów?");
    save(gate, Map.of("new-0-pl", "Tak", "new-1-pl", "Nie", "new-1-quota", "5"));
    assertThat(form().choices(question(gate)))
        .extracting(c -> c.name() + " " + c.quota())
        .containsExactly("tak null", "nie 5");
    var many = add("WHOLE_NUMBER", "Ilu?");
    save(
            many,
            Map.of(
                "if-0-question", question(gate).name(),
                "if-0-operator", "IS",
                "if-0-value", "tak",
                "least", "1",
                "most", "1 000",
                "required", "true"))
        .andExpect(status().is3xxRedirection());
    assertThat(question(many).relevant()).isEqualTo("${czy_macie_partnerow} = 'tak'");
    assertThat(question(many).rules().constraint()).isEqualTo(". >= 1 and . <= 1000");
    assertThat(question(many).rules().required()).isEqualTo("yes");
    var page = page(base() + "/item?item=" + many.value());
    assertThat(page.select("#if-0-value").attr("value")).isEqualTo("Tak");
    assertThat(page(base()).select(".outline li").get(1).text())
        .contains("wymagane", "pod warunkiem");
  }

  @Test
  void saysInWordsWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
    var gate = add("ONE", "Kolor");
    save(gate, Map.of("new-0-pl", "Czerwony"));
    var other = add("SHORT_TEXT", "Odcień");
    var wrong =
        document(
            save(
                    other,
                    Map.of(
                        "if-0-question", "kolor",
                        "if-0-value", "Zielony",
                        "label-pl", "Jaki odcień?",
                        "constraint-rule", "string-length(.) <",
                        "name", "kolor"))
                .andExpect(status().is(422))
                .andReturn());
    assertThat(wrong.select(".summary").text())
        .contains("Wpisz jedną z odpowiedzi: Czerwony")
        .contains("nie można odczytać")
        .contains("formularz ma lub miał już nazwę kolor");
    assertThat(wrong.select("#label-pl").attr("value")).isEqualTo("Jaki odcień?");
    assertThat(wrong.select("#if-0-value").attr("value")).isEqualTo("Zielony");
    assertThat(question(other).wording().label().raw("pl")).isEqualTo("Odcień");
  }

  @Test
  void movesAndDeletesRows() throws Exception {
    var group = add("GROUP", "Kontakt");
    var name = add("SHORT_TEXT", "Imię");
    send("/move", "item", name.value(), "step", "IN").andExpect(status().is3xxRedirection());
    assertThat(form().items()).hasSize(1);
    assertThat(page(base()).select(".outline h3").eachText())
        .containsExactly("1 Kontakt", "1.1 Imię");
    send("/move", "item", name.value(), "step", "OUT");
    send("/move", "item", name.value(), "step", "UP");
    assertThat(form().items()).extracting(FormItem::id).containsExactly(name, group);
    send("/delete", "item", group.value());
    assertThat(form().items()).extracting(FormItem::id).containsExactly(name);
  }

  @Test
  void saysToTheSlowerOfTwoWhatTheOtherChanged() throws Exception {
    var item = add("SHORT_TEXT", "Gmina");
    var page = page(base() + "/item?item=" + item.value());
    var revision = draft().revision();
    save(item, Map.of("label-pl", "Nazwa gminy"));
    var request =
        post(base() + "/item")
            .param("revision", "" + revision)
            .with(scenery.as(office))
            .with(csrf());
    var sent = fields(page, Map.of("label-pl", "Która gmina?"));
    for (var i = 0; i < sent.length; i += 2) {
      request.param(sent[i], sent[i + 1]);
    }
    var late = document(web.perform(request).andExpect(status().isConflict()).andReturn());
    assertThat(late.select(".summary").text()).contains("„Nazwa gminy”: inna treść");
    assertThat(late.select("#label-pl").attr("value")).isEqualTo("Która gmina?");
    assertThat(late.select("[name=revision]").attr("value")).isEqualTo("" + draft().revision());
    assertThat(question(item).wording().label().raw("pl")).isEqualTo("Nazwa gminy");
  }

  @Test
  void translatesAllTextsOnOnePage() throws Exception {
    var item = add("ONE", "Kolor");
    save(item, Map.of("new-0-pl", "Czerwony"));
    send("/settings", "more-language", "en", "title-pl", "Kolory", "begins", "pl");
    var page = page(base() + "/texts");
    assertThat(page.select(".lede").text()).isEqualTo("brakuje 3 tekstów");
    assertThat(page.select(".badge.warn")).hasSize(3);
    send(
        "/texts",
        "title-en",
        "Colours",
        "label.kolor-en",
        "Colour",
        "choice.kolor.czerwony-en",
        "Red");
    assertThat(form().title().raw("en")).isEqualTo("Colours");
    assertThat(question(item).wording().label().raw("en")).isEqualTo("Colour");
    assertThat(question(item).wording().label().raw("pl")).isEqualTo("Kolor");
    assertThat(form().choices(question(item)).getFirst().label().raw("en")).isEqualTo("Red");
    assertThat(page(base() + "/texts").select(".badge.warn")).isEmpty();
  }

  @Test
  void triesTheRulesWithoutKeepingAnything() throws Exception {
    var gate = add("WHOLE_NUMBER", "Ile lat?");
    var more = add("SHORT_TEXT", "Opiekun");
    save(
        more,
        Map.of(
            "if-0-question", question(gate).name(),
            "if-0-operator", "LESS",
            "if-0-value", "16",
            "required", "true"));
    var empty = page(base() + "/try");
    assertThat(empty.select("form.filling label").eachText()).hasSize(1);
    var tried =
        document(
            send("/try", "do", "try", "r.q0", "1", "q0", "12")
                .andExpect(status().isOk())
                .andReturn());
    assertThat(tried.select("form.filling label").eachText()).hasSize(2);
    assertThat(tried.select(".summary").text()).contains("Opiekun");
    var good =
        document(
            send("/try", "do", "try", "r.q0", "1", "q0", "17")
                .andExpect(status().isOk())
                .andReturn());
    assertThat(good.select(".notice").text()).contains("można by złożyć");
  }

  @Test
  void triesRepeatsToo() throws Exception {
    var repeat = add("REPEAT", "Partnerzy");
    send("/add", "into", repeat.value(), "kind", "SHORT_TEXT", "label-pl", "Nazwa");
    var more =
        document(
            send("/try", "do", "add:q0", "r.q0", "1", "r.q1-1", "1", "q1-1", "Partner 001")
                .andExpect(status().isOk())
                .andReturn());
    assertThat(more.select(".instance")).hasSize(2);
    assertThat(more.select("#q1-1").attr("value")).isEqualTo("Partner 001");
  }

  @Test
  @Tag("F-1")
  void takesAWorkbookAsAWholeOrNotAtAll() throws Exception {
    var item = add("SHORT_TEXT", "Gmina");
    var workbook = XlsForms.write(form());
    send("/delete", "item", item.value());
    importing(workbook).andExpect(status().is3xxRedirection());
    assertThat(form().items()).extracting(FormItem::id).containsExactly(item);
    var broken =
        XlsForms.write(
            FormDefinition.of("x", "pl", List.of(Question.of("a-\"b", QuestionType.TEXT))));
    var refused = document(importing(broken).andExpect(status().is(422)).andReturn());
    assertThat(refused.select(".summary li").text()).contains("survey, wiersz 2, kolumna name");
    assertThat(form().items()).extracting(FormItem::id).containsExactly(item);
    var bytes =
        web.perform(get(base() + "/workbook.xlsx").with(scenery.as(office)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(XlsForms.read("x.xlsx", bytes))
        .isInstanceOfSatisfying(
            eu.hanza.forms.FormReading.Read.class,
            read -> assertThat(read.form().items()).isEqualTo(form().items()));
  }

  private ResultActions importing(byte[] workbook) throws Exception {
    return web.perform(
        multipart(base() + "/import")
            .file(new MockMultipartFile("file", "ankieta.xlsx", "application/zip", workbook))
            .param("revision", "" + draft().revision())
            .with(scenery.as(office))
            .with(csrf()));
  }

  @Test
  @Tag("T28")
  void saysWhyAFormCannotBePublished() throws Exception {
    var item = add("SHORT_TEXT", "Zdrowie");
    save(item, Map.of("sensitive", "true"));
    var page = page(base() + "/publish");
    assertThat(page.select(".warning").text())
        .contains("Zdrowie", "Dni przechowywania", "klauzulę informacyjną");
    assertThat(page.select("main form button").text()).doesNotContain("Opublikuj");
    var refused = document(send("/publish").andExpect(status().is(422)).andReturn());
    assertThat(refused.select(".summary").text()).contains("klauzulę informacyjną");
    assertThat(draft().summary().published()).isZero();
  }

  @Test
  void numbersRowsWithinRepeatsAndKeepsTheirLimits() throws Exception {
    var repeat = add("REPEAT", "Partnerzy");
    save(repeat, Map.of("repeat-least", "1", "repeat-most", "4"));
    assertThat(((Repeat) form().item(repeat).orElseThrow()).extra())
        .containsOnly(Map.entry("hanza::min", "1"), Map.entry("hanza::max", "4"));
  }

  @Test
  void refusesTextsThatNobodyReads() throws Exception {
    var item = add("SHORT_TEXT", "Gmina");
    var long20 = "x".repeat(20_000);
    var page =
        document(save(item, Map.of("label-pl", long20)).andExpect(status().is(422)).andReturn());
    assertThat(page.select(".summary").text()).contains("najwyżej 10 000 znaków");
    assertThat(question(item).wording().label().raw("pl")).isEqualTo("Gmina");
  }

  @Test
  void tellsWhoeverIsLateForARowThatIsGone() throws Exception {
    var item = add("SHORT_TEXT", "Gmina");
    var page = page(base() + "/item?item=" + item.value());
    var revision = draft().revision();
    send("/delete", "item", item.value());
    var request =
        post(base() + "/item")
            .param("revision", "" + revision)
            .with(scenery.as(office))
            .with(csrf());
    var sent = fields(page, Map.of("label-pl", "Która gmina?"));
    for (var i = 0; i < sent.length; i += 2) {
      request.param(sent[i], sent[i + 1]);
    }
    var late = web.perform(request).andExpect(status().is3xxRedirection()).andReturn();
    assertThat(late.getFlashMap().values().toString()).contains("Ktoś zmienił formularz");
  }
}
