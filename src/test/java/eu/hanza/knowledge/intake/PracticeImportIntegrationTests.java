package eu.hanza.knowledge.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeState;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.knowledge.intake.PracticeImport.Decision;
import eu.hanza.knowledge.intake.PracticeImport.Sent;
import eu.hanza.knowledge.intake.PracticeImport.Upload;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.tables.Outcome;
import eu.hanza.tables.TableReader.Encoding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@HanzaTest
class PracticeImportIntegrationTests {

  @Autowired PracticeImport imports;
  @Autowired PracticeDirectory practices;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired ProgrammeOffice office;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private Actor coordinator;
  private ProgrammeId programme;
  private String studio;
  private String number;

  @BeforeEach
  void begin() {
    number = "nr" + Scenery.number() + "x";
    programme = fixtures.programme();
    var area =
        new Area(AreaId.next(), LocalizedText.pl("Kultura"), LocalizedText.EMPTY, null, null);
    assertThat(office.keep(Actor.SYSTEM, programme, area)).isEmpty();
    coordinator = scenery.coordinator(programme);
    studio = organisations.get(NetworkFixtures.register(register, "Pracownia")).slug();
  }

  private String whole(String title, String licence) {
    return "%s %s,%s,Krótko.,Brak spotkań.,Kalendarz.,Mieszkańcy.,Dwie osoby.,Więcej spotkań.,Raport https://przyklad.test/a,Trudno.,Jedna osoba.,%s,UA,2016-05-01,tak,%s%n"
        .formatted(title, number, studio, "kultura", licence);
  }

  private static final String HEADER =
      "title,organisation,summary,problem,solution,stakeholders,resources,evidence,proofs,challenges,transfer,areas,country,starts_on,ongoing,licence\n";

  private String upload(String table, boolean submits) {
    var sent = new Sent(programme, submits, "t.csv", Encoding.UTF_8, table.getBytes(UTF_8));
    return ((Upload.Kept) imports.upload(coordinator, sent)).id();
  }

  private ImportPlan look(String table) {
    return imports.look(coordinator, upload(table, true));
  }

  private List<Outcome> outcomes(String table) {
    return look(table).steps().stream().map(step -> step.outcome().outcome()).toList();
  }

  private List<PracticeSummary> found() {
    return practices.office(coordinator).stream()
        .filter(one -> one.title().raw("pl").contains(number))
        .toList();
  }

  @Test
  void savesNothingBeforeItIsConfirmedAndAddsNothingTwice() {
    var table =
        HEADER
            + whole("Wspólny kalendarz", "CC BY 4.0")
            + whole("Ogród przy szkole", "")
            + "Sam tytuł "
            + number
            + ","
            + studio
            + ",,,,,,,,,,,,,,CC0\n";
    var id = upload(table, true);
    assertThat(imports.look(coordinator, id).report().counts()).containsEntry(Outcome.CREATED, 3L);
    assertThat(found()).isEmpty();
    assertThat(imports.confirm(coordinator, id, Map.of())).isEmpty();
    assertThat(found())
        .extracting(PracticeSummary::state)
        .containsExactlyInAnyOrder(
            PracticeState.SUBMITTED, PracticeState.DRAFT, PracticeState.DRAFT);
    assertThat(found()).extracting(PracticeSummary::author).containsOnlyNulls();

    var again = upload(table, true);
    assertThat(imports.look(coordinator, again).report().counts())
        .containsEntry(Outcome.UNCHANGED, 3L);
    assertThat(imports.confirm(coordinator, again, Map.of())).isEmpty();
    assertThat(found()).hasSize(3);
  }

  @Test
  void warnsOfWhatSomebodyShouldLookAt() {
    var step =
        look("title,organisation,language,areas,problem\nKirja %s,%s,is,Nieznany,<p class=MsoNormal>Raz<o:p></o:p></p>\n"
                .formatted(number, studio))
            .steps()
            .getFirst();
    assertThat(step.outcome().outcome()).isEqualTo(Outcome.CREATED);
    assertThat(step.warnings())
        .extracting(Refusal::key)
        .contains(
            "knowledge.import.warn.language",
            "knowledge.import.warn.area",
            "knowledge.import.warn.licence",
            "knowledge.import.warn.cleaned",
            "knowledge.import.warn.draft");
    assertThat(step.draft().story().problem().raw("is")).isEqualTo("Raz");
    assertThat(step.draft().licence()).isEmpty();
  }

  @Test
  void asksAPersonAboutWhatLooksLikeAKnownPractice() {
    var first = upload(HEADER + whole("Wspólny kalendarz wydarzeń gminy", "CC0"), false);
    imports.confirm(coordinator, first, Map.of());
    var alike = HEADER + whole("Wspólny kalendarz wydarzeń gminy w", "CC0");
    var id = upload(alike, false);
    var step = imports.look(coordinator, id).steps().getFirst();
    assertThat(step.outcome().outcome()).isEqualTo(Outcome.DOUBTFUL);
    assertThat(step.twin()).map(PracticeSummary::id).hasValue(found().getFirst().id());
    assertThat(imports.confirm(coordinator, id, Map.of()))
        .extracting(Refusal::key)
        .containsExactly("knowledge.import.undecided");
    assertThat(imports.confirm(coordinator, id, Map.of(2, Decision.SKIP))).isEmpty();
    assertThat(found()).hasSize(1);
    var other = upload(alike, false);
    assertThat(imports.confirm(coordinator, other, Map.of(2, Decision.NEW))).isEmpty();
    assertThat(found()).hasSize(2);
  }

  @Test
  void leavesAKnownPracticeAsItIsWhateverTheTableSays() {
    imports.confirm(coordinator, upload(HEADER + whole("Ogród", "CC0"), false), Map.of());
    var other = look(HEADER + whole("Ogród", "CC BY 4.0")).steps().getFirst();
    assertThat(other.outcome().outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(other.warnings())
        .extracting(Refusal::key)
        .containsExactly("knowledge.import.warn.other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind\nX,%s,SMOK\n",
        "starts_on\nX,%s,2020-02-30\n",
        "starts_on,ends_on\nX,%s,2020-02-02,2019-01-01\n",
        "country\nX,%s,POLSKA\n",
        "cost\nX,%s,dużo\n",
        "proofs\nX,%s,Raport javascript:alert(1)\n",
        "levels\nX,%s,WORLD\n",
        "language\nX,%s,<b>\n",
        "country\n,%s,PL\n",
        "country\nX,nieznana organizacja %s zzz,PL\n"
      })
  void refusesAHostileRow(String rest) {
    assertThat(outcomes("title,organisation," + rest.formatted(studio)))
        .containsExactly(Outcome.REFUSED);
  }

  @Test
  void takesAllRowsOrNone() {
    var table = HEADER + whole("Dobra", "CC0") + whole("Dobra", "CC0");
    assertThat(outcomes(table)).containsExactly(Outcome.CREATED, Outcome.REFUSED);
    assertThat(imports.confirm(coordinator, upload(table, false), Map.of()))
        .extracting(Refusal::key)
        .containsExactly("knowledge.import.unclean");
    assertThat(found()).isEmpty();
  }

  @Test
  void isForEditorsOfTheProgrammeAlone() {
    var stranger = scenery.person();
    var id = upload(HEADER + whole("Obca", "CC0"), false);
    assertThatThrownBy(() -> imports.look(stranger, id)).isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> imports.confirm(stranger, id, Map.of()))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(
            () ->
                imports.upload(
                    stranger, new Sent(programme, false, "t.csv", Encoding.UTF_8, new byte[0])))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void showsTheDryRunAndOffersAnEmptyTable() throws Exception {
    web.perform(get("/pl/office/practices/import").with(scenery.as(coordinator)))
        .andExpect(content().string(containsString("staff_months")));
    web.perform(get("/pl/office/practices/import/template.csv").with(scenery.as(coordinator)))
        .andExpect(content().string(containsString("title,language,kind,organisation")));
    var wrong = new MockMultipartFile("file", "t.csv", "text/csv", "a\nb\n".getBytes(UTF_8));
    web.perform(
            multipart("/pl/office/practices/import")
                .file(wrong)
                .param("programme", programme.toString())
                .with(scenery.as(coordinator))
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("title i organisation")));
    var table = HEADER + whole("<b>Pokaz</b>", "");
    var file = new MockMultipartFile("file", "t.csv", "text/csv", table.getBytes(UTF_8));
    var next =
        Objects.requireNonNull(
            web.perform(
                    multipart("/pl/office/practices/import")
                        .file(file)
                        .param("programme", programme.toString())
                        .with(scenery.as(coordinator))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    web.perform(get(next).with(scenery.as(coordinator)))
        .andExpect(content().string(containsString("Nie podano licencji")))
        .andExpect(content().string(containsString("&lt;b&gt;Pokaz&lt;/b&gt;")));
    web.perform(post(next).with(scenery.as(coordinator)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(found())
        .singleElement()
        .extracting(one -> one.title().raw("pl"))
        .isEqualTo("Pokaz " + number);
  }
}
