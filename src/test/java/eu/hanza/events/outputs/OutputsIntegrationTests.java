package eu.hanza.events.outputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.Role;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.outputs.Output.Kind;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.publishing.ArticleId;
import eu.hanza.publishing.NewsDirectory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A closing conference presents the outputs of four phases, one of them to start from. */
@HanzaTest
class OutputsIntegrationTests {

  private static final Actor OFFICE = Actor.SYSTEM;

  @Autowired EventFixtures fixtures;
  @Autowired EventCalendar calendar;
  @Autowired Outputs outputs;
  @Autowired NewsDirectory news;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private EventId event;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    event = fixtures.openEvent(programme, null);
  }

  private static Output output(String phase, String title, Kind kind, String link, String body) {
    return new Output(
        OutputId.next(),
        LocalizedText.pl(phase),
        LocalizedText.pl(title),
        kind,
        link,
        body.isEmpty() ? LocalizedText.EMPTY : LocalizedText.pl(body),
        null);
  }

  private Output model() {
    return output(
        "Zalecenia",
        "Lokalny program współpracy międzynarodowej",
        Kind.MODEL,
        "",
        "## Cele\n\nGmina szuka partnerów [w sieci](https://example.org).");
  }

  private String path() {
    return "/pl" + calendar.get(event).path();
  }

  private String base() {
    return "/pl/office/events/" + event + "/outputs";
  }

  private List<String> keep(Output output) {
    return outputs.keep(OFFICE, event, output).stream().map(Refusal::key).toList();
  }

  @Test
  @Tag("S3.14")
  void listsTheOutputsOfFourPhasesAndItsReach() throws Exception {
    for (var output :
        List.of(
            output("Diagnoza potrzeb", "Raport z diagnozy", Kind.DOCUMENT, "/news/raport", ""),
            model(),
            output("Szkolenia", "Cykl szkoleń", Kind.PAGE, "/events/szkolenie-2014", ""),
            output("Dobre praktyki", "Zbiór praktyk", Kind.PAGE, "/pages/praktyki", ""))) {
      assertThat(keep(output)).isEmpty();
    }
    outputs.reach(OFFICE, event, Reach.NATIONAL);
    assertThat(outputs.of(event)).hasSize(4);
    web.perform(get(path()))
        .andExpect(content().string(Matchers.containsString("Efekty")))
        .andExpect(content().string(Matchers.containsString("ogólnopolski")))
        .andExpect(
            content()
                .string(
                    Matchers.stringContainsInOrder(
                        "Diagnoza potrzeb", "Zalecenia", "Szkolenia", "Dobre praktyki")))
        .andExpect(content().string(Matchers.containsString("href=\"/pl/events/szkolenie-2014\"")));
    web.perform(get(path().replace("/pl/", "/uk/")))
        .andExpect(content().string(Matchers.containsString("загальнонаціональне")));
    outputs.reach(OFFICE, event, null);
    web.perform(get(path()))
        .andExpect(content().string(Matchers.not(Matchers.containsString("ogólnopolski"))));
  }

  @Test
  @Tag("S3.14")
  void opensAModelInSomebodysOwnEditorWithItsSource() throws Exception {
    var model = model();
    keep(model);
    var page = path() + "/outputs/" + model.id();
    var home = fixtures.programme();
    var editor = scenery.as(scenery.person(Grant.in(home, Role.EDITOR)));
    web.perform(get(page))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("<h2>Cele</h2>")))
        .andExpect(content().string(Matchers.not(Matchers.containsString(page + "/use"))));
    web.perform(get(page).with(editor))
        .andExpect(content().string(Matchers.containsString(page + "/use")));
    var answer =
        web.perform(
                post(page + "/use").param("programme", home.toString()).with(editor).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse();
    var place = Objects.requireNonNull(answer.getRedirectedUrl());
    web.perform(get(place).with(editor))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Gmina szuka partnerów")))
        .andExpect(content().string(Matchers.containsString("Źródło: [Lokalny program")));
    var article = ArticleId.of(place.replaceAll(".*/news/([^/]+)/edit", "$1"));
    var draft = news.get(article);
    assertThat(draft.summary().programme()).isEqualTo(home);
    assertThat(draft.summary().published()).isFalse();
    assertThat(draft.text().body().raw("pl")).contains(page).contains("Forum próbne");
    web.perform(
            post(page + "/use").param("programme", programme.toString()).with(editor).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(post(page + "/use").param("programme", home.toString()).with(csrf()))
        .andExpect(status().isForbidden());
  }

  @Test
  void handsAModelOutAsADocument() throws Exception {
    var model = model();
    keep(model);
    var file =
        web.perform(get(path() + "/outputs/" + model.id() + "/model.docx"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (var document = new XWPFDocument(new ByteArrayInputStream(file));
        var text = new XWPFWordExtractor(document)) {
      assertThat(text.getText()).contains("Lokalny program", "Cele", "Źródło:", "Forum próbne");
    }
  }

  @Test
  void refusesWhatIsNoOutput() {
    assertThat(keep(output("Etap", "Plik", Kind.DOCUMENT, "", "")))
        .containsExactly("events.office.outputs.document.empty");
    assertThat(keep(output("Etap", "Strona", Kind.PAGE, "//example.org", "")))
        .containsExactly("events.office.outputs.link.foreign");
    assertThat(keep(output("", "", Kind.MODEL, "", "")))
        .containsExactly("shell.error.NotBlank", "shell.error.NotBlank", "shell.error.NotBlank");
    assertThat(outputs.of(event)).isEmpty();
  }

  @Test
  void keepsFilesWithTheChecksOfAllFiles() throws Exception {
    var own = scenery.as(scenery.coordinator(programme));
    var text = "Raport".getBytes(StandardCharsets.UTF_8);
    var program = new MockMultipartFile("file", "raport.exe", null, new byte[] {'M', 'Z', 0, 1});
    web.perform(form(program).with(own).with(csrf())).andExpect(status().is(422));
    var file = new MockMultipartFile("file", "raport.txt", "text/plain", text);
    web.perform(form(file).with(own).with(csrf())).andExpect(status().is3xxRedirection());
    var kept = outputs.of(event).getFirst();
    web.perform(get(path() + "/outputs/" + kept.id() + "/file"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")))
        .andExpect(content().contentType("text/plain;charset=UTF-8"))
        .andExpect(content().bytes(text));
    web.perform(post(base() + "/" + kept.id() + "/remove").with(own).with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(get(path() + "/outputs/" + kept.id() + "/file")).andExpect(status().isNotFound());
  }

  private org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?>
      form(MockMultipartFile file) {
    return multipart(base() + "/new")
        .file(file)
        .param("phase.pl", "Diagnoza")
        .param("title.pl", "Raport")
        .param("kind", "DOCUMENT");
  }

  @Test
  void letsOnlyTheOfficeOfTheEventKeepThem() throws Exception {
    var stranger = scenery.as(scenery.coordinator(fixtures.programme()));
    var own = scenery.as(scenery.coordinator(programme));
    for (var end : List.of("", "/new")) {
      web.perform(get(base() + end).with(stranger)).andExpect(status().isForbidden());
      web.perform(get(base() + end).with(own)).andExpect(status().isOk());
    }
    web.perform(post(base() + "/reach").param("reach", "LOCAL").with(stranger).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(post(base() + "/reach").param("reach", "LOCAL").with(own).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(outputs.reach(event)).contains(Reach.LOCAL);
    web.perform(post(base() + "/reach").param("reach", "").with(own).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(outputs.reach(event)).isEmpty();
  }
}
