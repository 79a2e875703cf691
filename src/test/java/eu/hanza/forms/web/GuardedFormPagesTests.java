package eu.hanza.forms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnsweredBy;
import eu.hanza.forms.Begun;
import eu.hanza.forms.EveryType;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormFixtures;
import eu.hanza.forms.FormId;
import eu.hanza.forms.PublishResult;
import eu.hanza.forms.Respondent;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.SubmissionDesk;
import eu.hanza.forms.change.FormSize;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.spi.PersonalAnswers;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the pages of forms refuse, and what they no longer lead to. */
@HanzaTest
class GuardedFormPagesTests {

  @Autowired private MockMvc web;
  @Autowired private Scenery scenery;
  @Autowired private FormFixtures forms;
  @Autowired private FormBook book;
  @Autowired private AnswerDesk desk;
  @Autowired private SubmissionDesk submissions;
  @Autowired private PersonalAnswers personal;

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  private FormId contact(ProgrammeId programme) {
    return forms.published(programme, EveryType.contact(), AnsweredBy.PERSON, false, false);
  }

  private static Respondent who(Actor person) {
    return Respondent.of(FormActor.of(person.who()));
  }

  private ResponseId begun(FormId form, Actor person) {
    return ((Begun.Started) desk.begin(who(person), form, null, Language.PL)).id();
  }

  /** The contact form as a person called by a number handed it in. */
  private ResponseId answered(FormId form, Actor person, int number) {
    var id = begun(form, person);
    var name = "Uczestnik " + number;
    var email = "uczestnik%d@hanza.test".formatted(number);
    var texts = FormFixtures.texts("full_name", name, "email", email);
    desk.save(who(person), id, 1, "1", texts, Language.PL);
    submissions.submit(who(person), id, Instant.now(), Language.PL);
    return id;
  }

  @Test
  void stopsAFloodOfDraftsFromOneNetworkAndNobodyElse() throws Exception {
    var path = "/pl/forms/" + forms.published(EveryType.contact());
    for (var i = 0; i < 100; i++) {
      web.perform(post(path).with(from("192.0.2.7")).with(csrf()))
          .andExpect(status().is3xxRedirection());
    }
    web.perform(post(path).with(from("192.0.2.7")).with(csrf()))
        .andExpect(status().isTooManyRequests())
        .andExpect(content().string(containsString("zbyt wiele formularzy")));
    web.perform(post(path).with(from("192.0.2.8")).with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(post(path).with(from("192.0.2.7")).with(scenery.as(scenery.person())).with(csrf()))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void saysWhichAnswersWereErasedAndLinksThemNoMore() throws Exception {
    var programme = forms.programme();
    var form = contact(programme);
    var person = scenery.person();
    var id = answered(form, person, 404);
    personal.erase(person.who());
    var office = scenery.as(scenery.coordinator(programme));
    web.perform(get("/pl/office/forms/" + form + "/answers").with(office))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("odpowiedzi usunięte")))
        .andExpect(content().string(containsString("answers.xlsx?values=labels")))
        .andExpect(content().string(not(containsString("/answers/" + id))))
        .andExpect(content().string(not(containsString("Uczestnik 404"))));
  }

  /** A card that is sent back needs an address: that of who is responsible for the data. */
  @Test
  @Tag("F-19")
  void printsOnTheCardWhereItIsReturned() throws Exception {
    var form = forms.published(EveryType.contact());
    var file =
        web.perform(get("/pl/forms/" + form + "/card.docx"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
      assertThat(text.getText())
          .contains("Organizator 001, ul. Przykładowa 1, 00-001 Warszawa, dane@hanza.test");
    }
  }

  /** Whoever reads a table wants the words of the questions; a program wants their names. */
  @Test
  void exportsInNamesAndInWords() throws Exception {
    var programme = forms.programme();
    var form = contact(programme);
    answered(form, scenery.person(), 405);
    var keeper = scenery.coordinator(programme);
    var base = "/pl/office/forms/" + form + "/answers.csv";
    assertThat(file(base, keeper))
        .contains("provenance,late,form_version,full_name,email")
        .contains("ONLINE,,1,Uczestnik 405");
    assertThat(file(base + "?values=labels", keeper))
        .contains("Skąd,Po terminie,Wersja formularza,Imię i nazwisko")
        .contains("Wypełnione na stronie,,1,Uczestnik 405");
  }

  private String file(String address, Actor office) throws Exception {
    return web.perform(get(address).with(scenery.as(office)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void saysWhichNumberOfARankingStandsTwice() throws Exception {
    var form = forms.published(EveryType.form());
    var person = scenery.person();
    var who = who(person);
    var id = begun(form, person);
    var filling = desk.open(who, id, Language.PL);
    var rank = new FieldNames(filling.checked().definition()).of(AnswerPath.to("order"));
    web.perform(
            post("/pl/answers/" + id + "/1")
                .param("r." + rank, "1")
                .param(rank + ".n0", "2")
                .param(rank + ".n1", "2")
                .param(rank + ".n2", "1")
                .with(scenery.as(person))
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Liczba 2 stoi dwa razy")));
  }

  @Test
  void publishesNothingTwiceThatDidNotChange() {
    var form = forms.published(EveryType.contact());
    var draft = book.draft(FormActor.SYSTEM, form);
    assertThat(book.publish(FormActor.SYSTEM, form, draft.revision()))
        .isInstanceOf(PublishResult.Refused.class);
  }

  @Test
  void refusesATitleThatNobodyWouldRead() {
    var form = EveryType.contact();
    var long201 = LocalizedText.of("a".repeat(201), "b");
    var longer =
        new FormDefinition(
            form.formId(),
            long201,
            form.version(),
            form.languages(),
            form.defaultLanguage(),
            form.items(),
            form.lists(),
            form.instanceName(),
            form.settings());
    assertThat(FormSize.refusal(form)).isEmpty();
    assertThat(FormSize.refusal(longer).orElseThrow().key())
        .isEqualTo("forms.office.edit.title-long");
  }
}
