package eu.hanza.events.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventTime;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionDraft;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.SessionSeats;
import eu.hanza.events.sessions.ThemeId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.QualifiedNumber;
import eu.hanza.kernel.Qualifier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A series with its history, as its office keeps it and as everybody sees it. */
@HanzaTest
class SeriesPagesTests {

  private static final LocalizedText NAME =
      LocalizedText.of(
          "Europejski Tydzień Regionów i Miast", "European Week of Regions and Cities");

  @Autowired MockMvc web;
  @Autowired SeriesBook book;
  @Autowired SeriesDirectory directory;
  @Autowired Belongings belongings;
  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired EventOffice office;
  @Autowired EventCalendar calendar;
  @Autowired Scenery scenery;

  private SeriesId series = SeriesId.next();
  private ProgrammeId programme = new ProgrammeId(UUID.randomUUID());
  private Actor coordinator = Actor.VISITOR;

  @BeforeEach
  void writeDownNineteenEditions() {
    programme = fixtures.programme();
    coordinator = scenery.coordinator(programme);
    var draft = new SeriesDraft(NAME, LocalizedText.EMPTY, "EURegionsWeek", true);
    series = book.add(Actor.SYSTEM, programme, draft);
    for (var year = 2003; year <= 2021; year++) {
      book.save(Actor.SYSTEM, series, null, edition(year - 2002, year));
    }
  }

  private static EditionDraft edition(int number, int year) {
    return new EditionDraft(
        number,
        year,
        LocalizedText.EMPTY,
        null,
        LocalizedText.EMPTY,
        figures(year),
        "",
        themes(year));
  }

  private static Map<Indicator, QualifiedNumber> figures(int year) {
    return switch (year) {
      case 2020 -> Map.of(Indicator.PEOPLE, QualifiedNumber.of(Qualifier.ABOVE, 12_000));
      case 2021 ->
          Map.of(
              Indicator.PEOPLE,
              QualifiedNumber.of(Qualifier.BELOW, 18_000),
              Indicator.SESSIONS,
              QualifiedNumber.exactly(300),
              Indicator.PARTNERS,
              QualifiedNumber.of(Qualifier.ABOVE, 590));
      default -> Map.of();
    };
  }

  private static List<LocalizedText> themes(int year) {
    return year < 2022
        ? List.of()
        : List.of(
            LocalizedText.pl("zielona transformacja"),
            LocalizedText.pl("spójność terytorialna"),
            LocalizedText.pl("transformacja cyfrowa"),
            LocalizedText.pl("wzmocnienie pozycji młodzieży"));
  }

  private MockHttpServletRequestBuilder typed(int number, int year) {
    return post("/pl/office/series/" + series + "/editions/new")
        .param("number", String.valueOf(number))
        .param("year", String.valueOf(year))
        .with(scenery.as(coordinator))
        .with(csrf());
  }

  private Document page(String address) throws Exception {
    var answer = web.perform(get(address)).andExpect(status().isOk()).andReturn();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }

  private static String plain(String text) {
    return text.replaceAll("\\h", " ");
  }

  @Test
  @Tag("S2.1")
  void warnsOfAnEditionThatDoesNotFollowFromHistory() throws Exception {
    var answer = web.perform(typed(21, 2022)).andExpect(status().is(422)).andReturn();
    var shown = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(shown.select(".summary li").text()).contains("rok 2022 to edycja 20");
    assertThat(shown.select("#confirmed")).hasSize(1);
    assertThat(directory.editions(series)).hasSize(19);
    web.perform(typed(20, 2022)).andExpect(status().is3xxRedirection());
    assertThat(directory.editions(series).getFirst().edition().number()).isEqualTo(20);
    web.perform(typed(22, 2023).param("confirmed", "true")).andExpect(status().is3xxRedirection());
  }

  @Test
  @Tag("S2.6")
  void showsTwentyRowsAndSaysWhereNothingIsKnown() throws Exception {
    book.save(Actor.SYSTEM, series, null, edition(20, 2022));
    var shown = page("/pl" + directory.get(series).path());
    var rows = shown.select("table tbody tr");
    assertThat(rows).hasSize(20);
    assertThat(rows.get(0).select("th").text()).isEqualTo("20");
    assertThat(rows.get(0).select(".num").eachText()).containsOnly("brak danych").hasSize(5);
    assertThat(rows.get(1).select(".num").eachText().stream().map(SeriesPagesTests::plain))
        .containsExactly("prawie 18 000 rekord", "300", "ponad 590", "brak danych", "brak danych");
    assertThat(rows.get(2).select(".num").get(0).text()).doesNotContain("rekord");
  }

  @Test
  @Tag("T23")
  void locksAnOfficialNameAndFindsItInAWrongOrder() {
    var other =
        new SeriesDraft(
            LocalizedText.pl("Tydzień Miast i Regionów"), LocalizedText.EMPTY, "", true);
    assertThat(book.change(coordinator, series, other)).hasSize(1);
    assertThat(directory.get(series).series().name()).isEqualTo(NAME);
    var name = NAME.raw("pl");
    assertThat(OfficialNames.misnamed("na Tydzień Miast i Regionów zapraszamy", name))
        .contains("Tydzień Miast i Regionów");
    assertThat(OfficialNames.misnamed("Europejski Tydzień Regionów i Miast 2022", name)).isEmpty();
  }

  private EventId event(String title, String from, String to) {
    var day = LocalDate.of(2022, 10, 11);
    var time =
        new EventTime(
            day, day, LocalTime.parse(from), LocalTime.parse(to), ZoneId.of("Europe/Warsaw"));
    var id = office.draft(Actor.SYSTEM, programme, EventFixtures.aDraft(title, time, null, null));
    office.publish(Actor.SYSTEM, id);
    return id;
  }

  private void session(EventId event, String title, String from, String to, ThemeId theme) {
    var draft =
        SessionFixtures.aDraft(
            title,
            LocalDateTime.parse("2022-10-11T" + from),
            LocalDateTime.parse("2022-10-11T" + to),
            SessionMode.ONLINE,
            BookingMode.OPEN);
    var themed =
        new SessionDraft(
            draft.kind(),
            draft.title(),
            draft.lede(),
            draft.description(),
            draft.questions(),
            draft.language(),
            draft.interpretation(),
            null,
            theme,
            null,
            draft.time(),
            draft.mode(),
            draft.booking(),
            draft.platform(),
            "",
            "",
            "",
            "",
            "",
            List.of());
    sessions.session(event, themed, SessionSeats.UNLIMITED);
  }

  private EditionSummary twentieth() {
    book.save(Actor.SYSTEM, series, null, edition(20, 2022));
    return directory.editions(series).getFirst();
  }

  @Test
  @Tag("S2.20")
  @Tag("T25")
  void warnsOfSessionsAtTheSameTimeAcrossTheEventsOfTheSeries() throws Exception {
    var edition = twentieth();
    var theme = edition.themes().get(1).id();
    var pim = event("PIM", "16:30", "18:00");
    var urbact = event("URBACT", "16:00", "17:00");
    var after = event("Po wszystkim", "18:00", "19:00");
    for (var one : List.of(pim, urbact, after)) {
      belongings.place(Actor.SYSTEM, one, edition.id(), null);
    }
    session(pim, "Sieciowanie", "16:30", "18:00", theme);
    session(urbact, "Spotkanie", "16:00", "17:00", theme);
    session(after, "Ostatnia", "18:00", "19:00", theme);
    var shown = page("/pl" + directory.get(series).path());
    assertThat(shown.select(".badge.warn").eachText().stream().map(SeriesPagesTests::plain))
        .containsExactly(
            "pokrywa się 30 minut z: Sieciowanie", "pokrywa się 30 minut z: Spotkanie");
    var own = page("/pl" + calendar.get(pim).path() + "/sessions/sieciowanie");
    assertThat(plain(own.select(".warning li").text()))
        .isEqualTo("Spotkanie: pokrywa się 30 minut (16:00–17:00)");
  }

  @Test
  @Tag("S2.8")
  void countsSessionsByThemeSoThatTheySumUpToAll() throws Exception {
    var edition = twentieth();
    assertThat(edition.themes()).hasSize(4);
    var event = event("Dzień", "09:00", "19:00");
    belongings.place(Actor.SYSTEM, event, edition.id(), null);
    for (var hour = 9; hour < 15; hour++) {
      var theme = edition.themes().get(hour % 3).id();
      session(event, "Sesja " + hour, "%02d:00".formatted(hour), "%02d:30".formatted(hour), theme);
    }
    var address = "/pl" + calendar.get(event).path() + "/programme";
    var counts = page(address).select("section[aria-labelledby=themes] li span.soft").eachText();
    var sum = counts.stream().mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", ""))).sum();
    assertThat(sum).isEqualTo(6);
    assertThat(page(address).select(".agenda > li")).hasSize(6);
    var second = edition.themes().get(1).id();
    assertThat(page(address + "?theme=" + second).select(".agenda > li")).hasSize(2);
  }

  @Test
  @Tag("S2.4")
  void keepsAnEventInsideTheLargerOneAndOutOfItself() {
    var week = event("Tydzień", "09:00", "19:00");
    var part = event("Dzień", "10:00", "12:00");
    var late = event("Za późno", "18:00", "20:00");
    assertThat(belongings.place(coordinator, part, null, week)).isEmpty();
    assertThat(belongings.place(coordinator, late, null, week)).hasSize(1);
    assertThat(belongings.place(coordinator, week, null, week)).hasSize(1);
  }

  @Test
  void keepsFiguresAsTheyWereStated() throws Exception {
    web.perform(
            typed(20, 2022)
                .param("figure[PEOPLE]", "prawie 18 000")
                .param("figure[PARTNERS]", "ponad 590")
                .param("themes", "zielona transformacja; green transition\nspójność terytorialna"))
        .andExpect(status().is3xxRedirection());
    var edition = directory.editions(series).getFirst();
    assertThat(edition.edition().figures())
        .containsEntry(Indicator.PEOPLE, QualifiedNumber.of(Qualifier.BELOW, 18_000))
        .containsEntry(Indicator.PARTNERS, QualifiedNumber.of(Qualifier.ABOVE, 590))
        .hasSize(2);
    assertThat(edition.edition().themes().getFirst().raw("en")).isEqualTo("green transition");
  }
}
