package eu.hanza.events.hackathon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.SessionFixtures;
import eu.hanza.events.hackathon.Hackathon.Criterion;
import eu.hanza.events.hackathon.Hackathon.Mentor;
import eu.hanza.events.hackathon.Hackathon.Team;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Four teams, three challenges and three jurors, whose sheets make the ranking. */
@HanzaTest
class HackathonIntegrationTests {

  private static final Actor OFFICE = Actor.SYSTEM;

  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures people;
  @Autowired EventCalendar calendar;
  @Autowired People persons;
  @Autowired HackathonBook book;
  @Autowired HackathonOffice office;
  @Autowired JurorLetters letters;
  @Autowired EventOffice events;
  @Autowired Teams teams;
  @Autowired Jury jury;
  @Autowired JuryOffice sheets;
  @Autowired HackathonRecords records;
  @Autowired JuryTasks tasks;
  @Autowired Scenery scenery;
  @Autowired JdbcClient database;
  @Autowired MockMvc web;

  private ProgrammeId programme;
  private EventId event;
  private final List<Actor> jurors = new ArrayList<>();

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    event = fixtures.openEvent(programme, null);
    database
        .sql("update events.event set kind = 'HACKATHON' where id = ?")
        .param(event.value())
        .update();
    for (var number = 1; number <= 3; number++) {
      office.keep(OFFICE, event, (ChallengeId) null, pl("Wyzwanie " + number), pl("Opis"));
      var juror = scenery.person();
      var email = Objects.requireNonNull(persons.find(juror.who()).orElseThrow().email());
      office.addJuror(OFFICE, event, email, "Juror", Language.PL);
      jurors.add(juror);
    }
    criterion("Pomysł", "2");
    criterion("Wykonanie", "1");
    for (var number = 1; number <= 4; number++) {
      var challenge = book.of(event).challenges().get((number - 1) % 3).id();
      var members = List.of(people.person(event), people.person(event));
      var mentors = List.of(new Mentor("Uczestnik 990", "Inkubator"));
      assertThat(
              teams.keep(
                  OFFICE,
                  event,
                  null,
                  new TeamDraft("Zespół " + number, challenge, members, mentors)))
          .isEmpty();
    }
  }

  private String email(Actor juror) {
    return Objects.requireNonNull(persons.find(juror.who()).orElseThrow().email()).value();
  }

  @Test
  void writesToEachNewJurorOnceWhereTheSheetsAre() throws Exception {
    letters.write();
    office.addJuror(
        OFFICE, event, new EmailAddress(email(jurors.getFirst())), "Juror", Language.PL);
    letters.write();
    for (var juror : jurors) {
      var told = scenery.mails(email(juror), 1);
      assertThat(told).hasSize(1);
      assertThat(told.getFirst().getSubject()).startsWith("Jesteś w jury: ");
      assertThat(Scenery.text(told.getFirst()))
          .contains("/pl" + calendar.get(event).path() + "/jury");
    }
    Thread.sleep(300);
    assertThat(scenery.mails(email(jurors.getFirst()), 1)).hasSize(1);
  }

  /** Nobody could open the sheets of a draft. */
  @Test
  void writesToTheJurorsOfADraftOnlyWhenItIsPublished() throws Exception {
    var time = EventFixtures.sessionHours();
    var draft =
        events.draft(
            OFFICE, programme, EventFixtures.aDraft("Hackathon", time, null, fixtures.clause()));
    database
        .sql("update events.event set kind = 'HACKATHON' where id = ?")
        .param(draft.value())
        .update();
    var juror = scenery.person();
    office.addJuror(OFFICE, draft, new EmailAddress(email(juror)), "Juror", Language.PL);
    letters.write();
    assertThat(untold(draft)).isEqualTo(1);
    events.publish(OFFICE, draft);
    letters.write();
    assertThat(untold(draft)).isZero();
    assertThat(scenery.mails(email(juror), 1)).hasSize(1);
  }

  private int untold(EventId of) {
    return database
        .sql("select count(*) from events.juror where event = ? and told_at is null")
        .param(of.value())
        .query(Integer.class)
        .single();
  }

  private static LocalizedText pl(String text) {
    return LocalizedText.pl(text);
  }

  private void criterion(String name, String weight) {
    var said = new Criterion(CriterionId.next(), pl(name), new BigDecimal(weight), BigDecimal.TEN);
    assertThat(office.keep(OFFICE, event, (CriterionId) null, said)).isEmpty();
  }

  private Team team(int number) {
    return book.of(event).teams().get(number - 1);
  }

  private Map<CriterionId, BigDecimal> points(String... given) {
    var criteria = book.of(event).criteria();
    var points = new HashMap<CriterionId, BigDecimal>();
    for (var i = 0; i < given.length; i++) {
      points.put(criteria.get(i).id(), new BigDecimal(given[i]));
    }
    return points;
  }

  private void submit(int juror, int team, String... given) {
    assertThat(jury.submit(jurors.get(juror - 1), event, team(team).id(), points(given), "uwaga"))
        .isEmpty();
  }

  private void submitAll() {
    for (var juror = 1; juror <= 3; juror++) {
      submit(juror, 1, "9", "6");
      submit(juror, 2, "8", "8");
      submit(juror, 3, "5", "5");
      submit(juror, 4, "1", "1");
    }
  }

  private List<String> places() {
    return HackathonRanking.of(book.of(event)).places().stream()
        .map(place -> place.number() + " " + place.team().name())
        .toList();
  }

  private static List<String> keys(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::key).toList();
  }

  private String path() {
    return "/pl" + calendar.get(event).path();
  }

  private String base() {
    return "/pl/office/events/" + event + "/hackathon";
  }

  @Test
  @Tag("S4.8")
  void recomputesTheRankingFromTheSheets() throws Exception {
    submitAll();
    assertThat(places()).containsExactly("1 Zespół 1", "1 Zespół 2", "3 Zespół 3", "4 Zespół 4");
    var juror = jurors.getFirst();
    assertThat(keys(jury.submit(juror, event, team(2).id(), points("8", "9"), "")))
        .containsExactly("events.hackathon.jury.submitted");
    assertThat(sheets.giveBack(OFFICE, event, team(2).id(), juror.who(), "pomyłka")).isEmpty();
    assertThat(keys(sheets.close(OFFICE, event)))
        .containsExactly("events.office.hackathon.close.missing");
    submit(1, 2, "8", "9");
    assertThat(places()).containsExactly("1 Zespół 2", "2 Zespół 1", "3 Zespół 3", "4 Zespół 4");
    web.perform(get(path() + "/result")).andExpect(status().isNotFound());
    assertThat(sheets.close(OFFICE, event)).isEmpty();
    web.perform(get(path() + "/result"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("4 zespoły, 3 wyzwania, 3 jurorów")))
        .andExpect(content().string(Matchers.containsString("24,33")))
        .andExpect(content().string(Matchers.containsString("24,00")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("Uczestnik"))));
    web.perform(get(path()))
        .andExpect(content().string(Matchers.containsString("href=\"" + path() + "/result\"")));
    assertThatThrownBy(() -> sheets.giveBack(OFFICE, event, team(2).id(), juror.who(), "za późno"))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(sheets.reopen(OFFICE, event, "błąd")).isEmpty();
    web.perform(get(path() + "/result")).andExpect(status().isNotFound());
  }

  @Test
  void closesOnlyWhenEverySheetIsInOrWaived() {
    for (var juror = 1; juror <= 2; juror++) {
      for (var team = 1; team <= 4; team++) {
        submit(juror, team, "5", "5");
      }
    }
    submit(3, 1, "5", "5");
    submit(3, 2, "5", "5");
    var third = jurors.getLast();
    assertThat(HackathonRanking.of(book.of(event)).missing()).hasSize(2);
    assertThat(keys(sheets.close(OFFICE, event)))
        .containsExactly("events.office.hackathon.close.missing");
    assertThat(jury.declareConflict(third, event, team(3).id(), "pracujemy razem")).isEmpty();
    assertThat(keys(jury.save(third, event, team(3).id(), points("5"), "")))
        .containsExactly("events.hackathon.jury.conflict.refused");
    assertThat(keys(sheets.waive(OFFICE, event, team(4).id(), third.who(), " ")))
        .containsExactly("shell.error.NotBlank");
    assertThat(sheets.waive(OFFICE, event, team(4).id(), third.who(), "choroba")).isEmpty();
    assertThat(sheets.close(OFFICE, event)).isEmpty();
    assertThat(places()).containsExactly("1 Zespół 1", "1 Zespół 2", "1 Zespół 3", "1 Zespół 4");
  }

  @Test
  void refusesPointsOutOfBoundsAndUnfinishedSheets() {
    var juror = jurors.getFirst();
    assertThat(keys(jury.submit(juror, event, team(1).id(), points("10.5", "5"), "")))
        .containsExactly("events.hackathon.jury.points.bounds");
    assertThat(keys(jury.submit(juror, event, team(1).id(), points("10"), "")))
        .containsExactly("shell.error.NotBlank");
    assertThat(jury.save(juror, event, team(1).id(), points("10"), "")).isEmpty();
    assertThat(places().getFirst()).startsWith("0");
    submit(1, 1, "10", "0");
    var criterion = book.of(event).criteria().getFirst();
    assertThat(keys(office.keep(OFFICE, event, criterion.id(), criterion)))
        .containsExactly("events.office.hackathon.judged");
    assertThat(keys(office.remove(OFFICE, event, team(1).id())))
        .containsExactly("events.office.hackathon.team.judged");
    assertThat(keys(office.removeJuror(OFFICE, event, juror.who())))
        .containsExactly("events.office.hackathon.juror.judged");
  }

  @Test
  void letsNobodyJudgeTheOwnTeam() {
    var member = people.actor(team(1).members().getFirst());
    var email = Objects.requireNonNull(persons.find(member.who()).orElseThrow().email());
    office.addJuror(OFFICE, event, email, "Juror", Language.PL);
    assertThat(keys(jury.submit(member, event, team(1).id(), points("10", "10"), "")))
        .containsExactly("events.hackathon.jury.own");
    assertThat(jury.declareConflict(member, event, team(1).id(), "mój zespół")).isEmpty();
    assertThat(jury.submit(member, event, team(2).id(), points("1", "1"), "")).isEmpty();
  }

  @Test
  void keepsWhereTeamsComeFromWithTheResult() throws Exception {
    submitAll();
    var before = Teams.organisations(team(1), teams.members(book.of(event)));
    assertThat(before).contains("Gmina");
    assertThat(sheets.close(OFFICE, event)).isEmpty();
    database
        .sql("update events.registration set organisation_name = '' where event = ?")
        .param(event.value())
        .update();
    web.perform(get(path() + "/result"))
        .andExpect(content().string(Matchers.containsString(before)));
  }

  @Test
  void isThereForHackathonsOnly() throws Exception {
    var other = fixtures.openEvent(programme, null);
    var own = scenery.as(scenery.coordinator(programme));
    web.perform(get("/pl/office/events/" + other + "/hackathon").with(own))
        .andExpect(status().isNotFound());
    web.perform(get("/pl/office/events/" + other).with(own))
        .andExpect(content().string(Matchers.not(Matchers.containsString("/hackathon\""))));
    web.perform(get("/pl/office/events/" + event).with(own))
        .andExpect(content().string(Matchers.containsString("/hackathon\"")));
  }

  @Test
  void keepsEachPersonInOneTeam() {
    var first = team(1);
    var draft = new TeamDraft("Zespół 5", first.challenge(), first.members(), List.of());
    assertThat(keys(teams.keep(OFFICE, event, null, draft)))
        .containsExactly("events.office.hackathon.team.members");
    var foreign = people.person(fixtures.openEvent(programme, null));
    var stranger = new TeamDraft("Zespół 5", first.challenge(), List.of(foreign), List.of());
    assertThat(keys(teams.keep(OFFICE, event, null, stranger)))
        .containsExactly("events.office.hackathon.team.members");
    var again = new TeamDraft("zespół 1", first.challenge(), List.of(), List.of());
    assertThat(keys(teams.keep(OFFICE, event, null, again)))
        .containsExactly("events.office.hackathon.team.named");
  }

  @Test
  void showsAJurorOnlyOwnSheets() throws Exception {
    submit(1, 1, "9", "6");
    var list = path() + "/jury";
    var second = scenery.as(jurors.get(1));
    web.perform(get(list)).andExpect(redirectedUrl("/pl/sign-in?needed"));
    web.perform(get(list).with(scenery.as(scenery.person()))).andExpect(status().isNotFound());
    web.perform(get(list).with(second))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.not(Matchers.containsString("złożona"))));
    web.perform(get(list + "/" + team(1).id()).with(second))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.not(Matchers.containsString("uwaga"))));
    web.perform(get(list + "/" + team(1).id()).with(scenery.as(jurors.getFirst())))
        .andExpect(content().string(Matchers.containsString("uwaga")));
    web.perform(get(base()).with(second)).andExpect(status().isForbidden());
    assertThat(tasks.waitingFor(jurors.get(1).who(), Language.PL).getFirst().title())
        .isEqualTo("Wypełnij 4 karty oceny");
  }

  @Test
  void takesPointsAsTheyAreTyped() throws Exception {
    var criteria = book.of(event).criteria();
    var sheet = path() + "/jury/" + team(1).id();
    var juror = scenery.as(jurors.getFirst());
    web.perform(
            post(sheet)
                .param("points-" + criteria.get(0).id(), "11")
                .param("points-" + criteria.get(1).id(), "7,5")
                .param("submit", "true")
                .with(juror)
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("Wpisz punkty od 0 do 10")))
        .andExpect(content().string(Matchers.containsString("value=\"7,5\"")));
    web.perform(
            post(sheet)
                .param("points-" + criteria.get(0).id(), "9")
                .param("points-" + criteria.get(1).id(), "7,5")
                .param("submit", "true")
                .with(juror)
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    var mean =
        Objects.requireNonNull(HackathonRanking.of(book.of(event)).places().getFirst().mean());
    assertThat(mean.sum()).isEqualByComparingTo("25.5");
  }

  @Test
  void letsOnlyTheOfficeOfTheEventKeepIt() throws Exception {
    var stranger = scenery.as(scenery.coordinator(fixtures.programme()));
    var own = scenery.as(scenery.coordinator(programme));
    for (var end : List.of("", "/challenges/new", "/criteria/new", "/teams/new")) {
      web.perform(get(base() + end).with(stranger)).andExpect(status().isForbidden());
      web.perform(get(base() + end).with(own)).andExpect(status().isOk());
    }
    web.perform(post(base() + "/close").with(stranger).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(post(base() + "/close").with(own).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("Brakuje jeszcze 12 kart")));
    var pair = base() + "/sheets/" + team(1).id() + "/" + jurors.getFirst().who();
    web.perform(get(pair).with(own)).andExpect(status().isOk());
    web.perform(post(pair + "/waive").param("reason", "").with(own).with(csrf()))
        .andExpect(status().is(422));
    web.perform(post(base() + "/jurors").param("email", "x").with(own).with(csrf()))
        .andExpect(status().is(422));
    web.perform(post(base() + "/challenges/new").param("title.pl", "Nowe").with(own).with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(post(base() + "/challenges/new").param("title.pl", "").with(own).with(csrf()))
        .andExpect(status().is(422));
    web.perform(
            post(base() + "/criteria/new")
                .param("name.pl", "Trzecie")
                .param("weight", "zero")
                .param("most", "10")
                .with(own)
                .with(csrf()))
        .andExpect(status().is(422));
    web.perform(
            post(base() + "/teams/" + team(1).id())
                .param("name", "Zespół 1")
                .param("challenge", team(1).challenge().toString())
                .param("members", team(1).members().getFirst().toString())
                .param("mentors", "Uczestnik 991, Uczelnia")
                .with(own)
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(team(1).members()).hasSize(1);
    assertThat(team(1).mentors()).containsExactly(new Mentor("Uczestnik 991", "Uczelnia"));
  }

  @Test
  void erasesAJurorAndKeepsThePoints() {
    submitAll();
    var before = places();
    var juror = jurors.getFirst().who();
    assertThat(records.needed(List.of(juror))).containsExactly(juror);
    assertThat(records.export(juror).get("sheets").toString()).contains("Zespół 1", "uwaga");
    records.erase(juror);
    assertThat(records.export(juror).get("sheets").toString()).doesNotContain("uwaga");
    assertThat(places()).isEqualTo(before);
    assertThat(book.of(event).jurors()).hasSize(3).doesNotContain(juror);
  }
}
