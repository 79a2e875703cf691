package eu.hanza.projects.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.Seat;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.register.JointAnswer.Count;
import eu.hanza.projects.register.ProjectImport.Decision;
import eu.hanza.projects.register.ProjectImport.Sent;
import eu.hanza.projects.register.ProjectImport.Upload;
import eu.hanza.tables.DryRunReport;
import eu.hanza.tables.Outcome;
import eu.hanza.tables.TableReader.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The register of joint projects: filled from a table, counted at every look. */
@HanzaTest
class JointProjectsIntegrationTests {

  private static final String HEADER =
      "source,number,title,lead,partners,starts_on,ends_on,countries,summary_pl,credit,link,note\n";

  @Autowired ProjectImport imports;
  @Autowired JointProjects register;
  @Autowired Provenances provenances;
  @Autowired ProjectDirectory directory;
  @Autowired ProgrammeDirectory programmes;
  @Autowired OrganisationRegister organisations;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private int number;

  @BeforeEach
  void register() {
    programme = fixtures.programme();
    number = Scenery.number();
    List.of("PL", "UA", "GE", "LT")
        .forEach(
            country ->
                organisations.register(
                    Actor.SYSTEM,
                    OrganisationDraft.named(name(country), "pl").seat(Seat.in(country, ""))));
  }

  private String name(String country) {
    return "Rejestrowe Miasto " + country + " " + number;
  }

  /** 37 projects: all with Ukraine, five with Georgia too, the first three of 2019 and 2020. */
  private String table() {
    var rows = new StringBuilder(HEADER);
    for (var row = 1; row <= 37; row++) {
      var partners = row <= 5 ? name("UA") + "|" + name("GE") : name("UA");
      var year = row <= 3 ? 2019 : 2014;
      rows.append(
          "Rejestr %d,%d,Wspólny projekt %d-%d,%s,%s,%d-10-01,%d-09-30,UA,Zdanie.,CC BY 4.0,,\n"
              .formatted(
                  number, row, number, row, name("PL"), partners, year, row <= 3 ? 2020 : 2014));
    }
    return rows.toString().replace("2014-10-01,2014-09-30", "2014-01-01,2014-09-30");
  }

  private Upload.Looked look(String table) {
    var content = table.getBytes(StandardCharsets.UTF_8);
    var sent = new Sent(programme, true, "projekty.csv", Encoding.UTF_8);
    return (Upload.Looked) imports.upload(scenery.coordinator(programme), sent, content);
  }

  private DryRunReport take(String table) {
    var looked = look(table);
    assertThat(imports.confirm(scenery.coordinator(programme), looked.id(), Map.of())).isEmpty();
    return looked.report();
  }

  private JointAnswer answer(String country, String year) {
    return register.answer(new JointQuery(programme, country, "", year, false, 1), 20);
  }

  private Document page(String rest) throws Exception {
    var path = programmes.get(programme).path();
    var page = web.perform(get("/pl" + path + "/projects" + rest)).andReturn().getResponse();
    return Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  @Tag("S0.3")
  @Tag("S-11")
  void countsItselfAndAddsNothingWhenTheSameFileComesTwice() throws Exception {
    assertThat(take(table()).count(Outcome.CREATED)).isEqualTo(37);
    assertThat(page("").select(".lede").text())
        .startsWith("37 wspólnych projektów z partnerami z 3 krajów");
    var again = take(table());
    assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(37);
    assertThat(register.count(programme)).isEqualTo(37);
    var first = answer("GE", "").page().items().getFirst();
    assertThat(provenances.of(first.id()))
        .hasValueSatisfying(
            from -> {
              assertThat(from.source()).isEqualTo("Rejestr " + number);
              assertThat(from.credit()).isEqualTo("CC BY 4.0");
            });
    var shown = web.perform(get("/pl" + first.path())).andReturn().getResponse();
    assertThat(shown.getContentAsString(StandardCharsets.UTF_8))
        .contains("Rejestr " + number, "CC BY 4.0");
  }

  @Test
  @Tag("S0.3")
  void narrowsByPartnerCountryAndYearAsTheNumbersBesideThemSay() throws Exception {
    take(table());
    var all = answer("", "");
    assertThat(all.facets())
        .contains(
            new Count("country", "GE", 5),
            new Count("country", "UA", 37),
            new Count("year", "2019", 3),
            new Count("year", "2020", 3),
            new Count("year", "2014", 34));
    assertThat(answer("GE", "").page().total()).isEqualTo(5);
    assertThat(answer("GE", "2020").page().total()).isEqualTo(3);
    assertThat(answer("GE", "2020").facets()).contains(new Count("country", "GE", 3));
    assertThat(sum(all, "country")).isEqualTo(37 + 37 + 5);
    var page = page("?country=GE");
    assertThat(page.select("#found").text()).isEqualTo("5 wspólnych projektów");
    assertThat(page.select("#country option[selected]").text()).isEqualTo("Gruzja (5)");
    assertThat(page.select("main").text()).contains("mogą dać w sumie więcej niż 37");
  }

  private static long sum(JointAnswer answer, String facet) {
    return answer.facets().stream()
        .filter(count -> count.facet().equals(facet))
        .mapToLong(Count::count)
        .sum();
  }

  @Test
  void namesUnknownOrganisationsAndRefusesWhatItCannotRead() {
    var looked =
        look(
            HEADER
                + "Z,1,Jeden,%s,Nikomu Nieznana Spółdzielnia %d,2019-01-01,,,,,,\n"
                    .formatted(name("PL"), number)
                + "Z,2,Dwa,%s,,2019-01-01,2018-01-01,XX,,,,\n".formatted(name("PL"))
                + ",3,,%s,,kiedyś,,,,,ftp://x,\n".formatted(name("PL"))
                + "Z,1,Jeden jeszcze raz,%s,,,,,,,,\n".formatted(name("PL")));
    var rows = looked.report().rows();
    assertThat(rows)
        .extracting(row -> row.outcome())
        .containsExactly(Outcome.DOUBTFUL, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
    assertThat(rows.get(0).reasons().getFirst().values().get("name"))
        .isEqualTo("Nikomu Nieznana Spółdzielnia " + number);
    assertThat(columns(rows.get(1).reasons())).containsExactly("ends_on", "countries");
    assertThat(columns(rows.get(2).reasons()))
        .containsExactly("source", "title", "starts_on", "link");
    assertThat(columns(rows.get(3).reasons())).containsExactly("title");
    var refused = imports.confirm(scenery.coordinator(programme), looked.id(), Map.of());
    assertThat(refused).isNotEmpty();
    assertThat(register.answer(new JointQuery(programme, "", "", "", true, 1), 20).all()).isZero();
  }

  private static List<String> columns(List<eu.hanza.kernel.Refusal> reasons) {
    var columns = new ArrayList<String>();
    reasons.forEach(why -> columns.add(Objects.toString(why.field(), "")));
    return columns;
  }

  @Test
  void takesADoubtfulRowAsAPersonDecidedAndKeepsWhatTheTableSaid() {
    var stranger = "Nieznane Koło " + number;
    var table =
        HEADER
            + "Z%d,7,Z nieznanym,%s,%s|%s,2019-01-01,,,,,,\n"
                .formatted(number, name("PL"), name("LT"), stranger);
    var looked = look(table);
    var by = scenery.coordinator(programme);
    assertThat(imports.confirm(by, looked.id(), Map.of())).isNotEmpty();
    assertThat(imports.confirm(by, looked.id(), Map.of(2, Decision.TAKE))).isEmpty();
    var project = answer("LT", "").page().items().getFirst();
    assertThat(project.partners()).hasSize(2);
    assertThat(project.project().statedConsortium()).contains(stranger);
    assertThat(look(table).report().count(Outcome.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void changesWhatFilledCellsSayAndNothingElse() {
    var line = "Z%d,9,Zmienny %d,%s,%s,2019-01-01,%s,,%s,,,\n";
    take(HEADER + line.formatted(number, number, name("PL"), name("LT"), "2019-12-31", "Raz."));
    var changed =
        take(HEADER + line.formatted(number, number, name("PL"), name("GE"), "2020-06-30", ""));
    assertThat(changed.rows().getFirst().changes())
        .extracting(change -> change.column())
        .containsExactly("ends", "partners");
    var project = answer("GE", "2020").page().items().getFirst();
    assertThat(project.partners()).hasSize(3);
    assertThat(project.project().lede().raw("pl")).isEqualTo("Raz.");
  }

  @Test
  void isForCoordinatorsOfTheProgramme() {
    var content = HEADER.getBytes(StandardCharsets.UTF_8);
    var sent = new Sent(programme, true, "p.csv", Encoding.UTF_8);
    var other = scenery.coordinator(fixtures.programme());
    assertThatThrownBy(() -> imports.upload(other, sent, content))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> imports.upload(Actor.VISITOR, sent, content))
        .isInstanceOf(ForbiddenException.class);
    var looked = look(table());
    assertThatThrownBy(() -> imports.look(other, looked.id()))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void leadsFromTheTemplateOverTheDryRunToTheRegister() throws Exception {
    var by = scenery.as(scenery.coordinator(programme));
    var template = web.perform(get("/pl/office/projects/import/template.csv").with(by)).andReturn();
    assertThat(template.getResponse().getContentAsString(StandardCharsets.UTF_8))
        .startsWith("\uFEFF" + "source,number,title,language");
    web.perform(get("/pl/office/projects/import/template.xlsx").with(by))
        .andExpect(status().isOk());
    var file =
        new MockMultipartFile(
            "file", "projekty.csv", null, table().getBytes(StandardCharsets.UTF_8));
    var upload =
        multipart("/pl/office/projects/import")
            .file(file)
            .param("programme", programme.toString())
            .param("published", "true");
    var next =
        Objects.requireNonNull(
            web.perform(upload.with(by).with(csrf())).andReturn().getResponse().getRedirectedUrl());
    var look = web.perform(get(next).with(by)).andReturn().getResponse();
    assertThat(Jsoup.parse(look.getContentAsString(StandardCharsets.UTF_8)).select(".lede").text())
        .contains("nowe: 37");
    web.perform(post(next).with(by).with(csrf())).andExpect(redirectedUrl("/pl/office/projects"));
    assertThat(page("").select("#found").text()).isEqualTo("37 wspólnych projektów");
  }
}
