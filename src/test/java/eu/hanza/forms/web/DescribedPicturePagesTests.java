package eu.hanza.forms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnsweredBy;
import eu.hanza.forms.Begun;
import eu.hanza.forms.FileAnswer;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormFixtures;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormLanguage;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Respondent;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.Wording;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Pictures as answers, and what they show in words. */
@HanzaTest
@Tag("F-16")
class DescribedPicturePagesTests {

  private static final AnswerPath PHOTO = AnswerPath.to("photo");

  @Autowired private MockMvc web;
  @Autowired private Scenery scenery;
  @Autowired private FormFixtures forms;
  @Autowired private AnswerDesk desk;

  private Actor person;
  private Actor office;
  private FormId form;
  private ResponseId draft;

  @BeforeEach
  void beginsADraft() {
    var programme = forms.programme();
    person = scenery.person();
    office = scenery.coordinator(programme);
    form = forms.published(programme, definition(), AnsweredBy.PERSON, false, false);
    var who = Respondent.of(FormActor.of(person.who()));
    draft = ((Begun.Started) desk.begin(who, form, null, Language.PL)).id();
  }

  private static FormDefinition definition() {
    var label = LocalizedText.of("Zdjęcie", "Picture");
    var photo = Question.of("photo", QuestionType.IMAGE).withWording(Wording.of(label));
    return new FormDefinition(
        "pictures",
        LocalizedText.of("Zdjęcia", "Pictures"),
        "",
        List.of(FormLanguage.of("pl"), FormLanguage.of("en")),
        "pl",
        List.of(photo),
        Map.of(),
        "",
        Map.of());
  }

  private static MockMultipartFile picture(String field) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", out);
    return new MockMultipartFile(field, "Rynek.png", "image/png", out.toByteArray());
  }

  private String path() {
    return "/pl/answers/" + draft;
  }

  private FileAnswer stored() {
    var filling = desk.open(Respondent.of(FormActor.of(person.who())), draft, Language.PL);
    return FileAnswer.of(filling.run().answers().get(PHOTO).orElseThrow().text());
  }

  private ResultActions attach(String... more) throws Exception {
    var request =
        multipart(path() + "/1").file(picture("q0")).param("r.q0", "1").param("revision", "1000");
    for (var i = 0; i < more.length; i += 2) {
      request.param(more[i], more[i + 1]);
    }
    return web.perform(request.with(scenery.as(person)).with(csrf()));
  }

  private ResultActions describe(String file, String... more) throws Exception {
    var request =
        post(path() + "/1").param("r.q0", "1").param("q0.file", file).param("revision", "1000");
    for (var i = 0; i < more.length; i += 2) {
      request.param(more[i], more[i + 1]);
    }
    return web.perform(request.with(scenery.as(person)).with(csrf()));
  }

  @Test
  void asksWhatAPictureShowsBeforeTheAnswersAreHandedIn() throws Exception {
    attach()
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Napisz, co przedstawia obraz")));
    web.perform(post(path()).with(scenery.as(person)).with(csrf())).andExpect(status().is(422));

    describe(stored().file(), "q0.alt", " Rynek  w Toruniu ").andExpect(redirectedUrl(path()));
    assertThat(stored().description()).isEqualTo("Rynek w Toruniu");

    web.perform(post(path()).with(scenery.as(person)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(get(path()).with(scenery.as(office)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("rynek.png")))
        .andExpect(content().string(containsString("Opis: Rynek w Toruniu")));
    assertThat(copy()).contains("rynek.png – Rynek w Toruniu");
    assertThat(export()).contains("photo/alt").contains(stored().file() + ",Rynek w Toruniu");
  }

  private String copy() throws Exception {
    var pdf =
        web.perform(get(path() + "/copy.pdf").with(scenery.as(person)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private String export() throws Exception {
    return web.perform(get("/pl/office/forms/" + form + "/answers.csv").with(scenery.as(office)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void takesADecorativePictureWithoutADescription() throws Exception {
    attach("q0.decorative", "yes").andExpect(redirectedUrl(path()));
    assertThat(stored().decorative()).isTrue();
    web.perform(get(path()).with(scenery.as(person)))
        .andExpect(content().string(containsString("Opis: ozdobny")));
  }

  @Test
  void leavesAPictureAloneThatThePageDidNotShow() throws Exception {
    attach("q0.alt", "Rynek").andExpect(redirectedUrl(path()));
    var other = UUID.randomUUID().toString();
    describe(other, "q0.alt", "Cudzy opis").andExpect(redirectedUrl(path()));
    assertThat(stored().description()).isEqualTo("Rynek");
  }

  @Test
  void asksForAShorterDescription() throws Exception {
    attach("q0.alt", "ą".repeat(301))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Skróć opis do 300")));
  }

  @Test
  void leavesTheDescriptionOutWhereTheQuestionSaysSo() {
    var question = Question.of("scan", QuestionType.IMAGE).withParameters(Map.of("alt", "no"));
    assertThat(FileAnswer.asksDescription(question)).isFalse();
    assertThat(FileAnswer.asksDescription(Question.of("plan", QuestionType.FILE))).isFalse();
  }
}
