package eu.hanza.knowledge;

import static eu.hanza.knowledge.KnowledgeFixtures.aPractice;
import static eu.hanza.knowledge.KnowledgeFixtures.scores;
import static eu.hanza.knowledge.KnowledgeFixtures.withProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.People;
import eu.hanza.accounts.Role;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.AreaId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Practices go from their author over their programme to the network. */
@HanzaTest
class PracticesIntegrationTests {

  @Autowired PracticeDesk desk;
  @Autowired PracticeOffice office;
  @Autowired ReviewDesk reviews;
  @Autowired PracticeDirectory directory;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired People people;
  @Autowired JdbcClient database;
  @Autowired Scenery scenery;

  private ProgrammeId programme;
  private OrganisationId gmina;
  private Actor author;
  private Actor editor;

  @BeforeEach
  void begin() {
    programme = fixtures.programme();
    gmina = NetworkFixtures.register(register, "Gmina");
    author = scenery.representative(gmina);
    editor = scenery.person(Grant.in(programme, Role.EDITOR));
  }

  private PracticeDraft aDraft() {
    return aPractice("Kalendarz spotkań " + Scenery.number(), gmina, AreaId.next());
  }

  private PracticeId atHome() {
    var id = desk.draft(author, programme, aDraft());
    assertThat(desk.submit(author, id)).isEmpty();
    office.publish(editor, id);
    return id;
  }

  private String email(Actor person) {
    return String.valueOf(Objects.requireNonNull(people.find(person.who()).orElseThrow().email()));
  }

  private void reviewed(PracticeId id, ReviewScores... said) {
    for (var one : said) {
      var reviewer = scenery.person();
      assertThat(reviews.invite(editor, id, email(reviewer))).isEmpty();
      var review =
          reviews.reviews(editor, id).stream()
              .filter(asked -> reviewer.who().equals(asked.reviewer()))
              .findFirst()
              .orElseThrow();
      reviews.give(reviewer, review.id(), one);
    }
  }

  private List<String> history(PracticeId id) {
    return database
        .sql("select key from activity.line where object = ? order by number")
        .param(id.value())
        .query((row, number) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  @Test
  @Tag("S3.12")
  void leavesThreeLinesOfAPracticeThatWasReturnedOnceAndAccepted() throws Exception {
    var id = desk.draft(author, programme, aDraft());
    assertThat(desk.submit(author, id)).isEmpty();
    assertThat(office.giveBack(editor, id, "Prosimy o drugi dowód.")).isEmpty();
    assertThat(directory.get(id).reason()).isEqualTo("Prosimy o drugi dowód.");
    assertThat(desk.submit(author, id)).isEmpty();
    office.publish(editor, id);
    assertThat(history(id))
        .containsExactly(
            "knowledge.history.submitted",
            "knowledge.history.returned",
            "knowledge.history.published");
    assertThat(directory.get(id).summary().organisation()).isEqualTo(gmina);
    var letters = scenery.mails(email(author), 2);
    assertThat(Scenery.text(letters.getFirst()))
        .contains("Prosimy o drugi dowód.", "/my/practices/");
    assertThat(Scenery.text(letters.getLast())).contains("/practices/kalendarz-spotkan");
  }

  @Test
  @Tag("K-3")
  void keepsEverythingThatIsSaid() {
    var draft = aDraft();
    var id = desk.draft(author, programme, draft);
    assertThat(directory.get(id).draft()).isEqualTo(draft);
  }

  @Test
  @Tag("K-4")
  void draftsWithTitleAndOrganisationButSubmitsOnlyTheWhole() {
    var title = LocalizedText.pl("Szkic " + Scenery.number());
    var draft = PracticeDraft.titled(PracticeKind.PRACTICE, "pl", title, gmina);
    var id = desk.draft(author, programme, draft);
    assertThat(desk.submit(author, id))
        .extracting(Refusal::key)
        .containsExactly("knowledge.my.incomplete");
  }

  @Test
  @Tag("K-6")
  void showsInTheNetworkWhatReviewersFindGoodAndLeavesTheHomePageAlone() {
    var id = atHome();
    var before = directory.get(id);
    reviewed(id, scores(5, 4, 4, 4), scores(4, 4, 4, 4));
    assertThatThrownBy(() -> reviews.decide(editor, id, LocalizedText.EMPTY, ""))
        .isInstanceOf(ForbiddenException.class);
    var expert = scenery.coordinator(fixtures.programme());
    assertThat(reviews.decide(expert, id, LocalizedText.pl("Warto."), "spotkania")).isEmpty();
    var after = directory.get(id);
    assertThat(after.summary().state()).isEqualTo(PracticeState.NETWORK);
    assertThat(after.draft()).isEqualTo(before.draft());
    assertThat(after.opinion()).isEqualTo(LocalizedText.pl("Warto."));
  }

  @Test
  @Tag("K-6")
  void keepsAtHomeWhatTheNetworkDeclines() {
    var id = atHome();
    var before = directory.get(id);
    reviewed(id, scores(1, 1, 1, 1), scores(1, 1, 1, 0));
    assertThat(reviews.decide(scenery.administrator(), id, LocalizedText.EMPTY, "")).isEmpty();
    var after = directory.get(id);
    assertThat(after.summary().state()).isEqualTo(PracticeState.HOME);
    assertThat(after.summary().verdict()).isEqualTo(Verdict.DECLINED);
    assertThat(after.draft()).isEqualTo(before.draft());
    assertThat(directory.page(PracticeQuery.all(programme), 20).items())
        .extracting(PracticeSummary::id)
        .containsExactly(id);
  }

  @Test
  @Tag("K-5")
  void asksAThirdReviewerOnlyWhenTwoDiffer() {
    var id = atHome();
    var admin = scenery.administrator();
    assertThat(reviews.decide(admin, id, LocalizedText.EMPTY, ""))
        .extracting(Refusal::key)
        .containsExactly("knowledge.office.decide.waiting");
    reviewed(id, scores(5, 5, 5, 5), scores(2, 2, 2, 2));
    assertThat(reviews.decide(admin, id, LocalizedText.EMPTY, ""))
        .extracting(Refusal::key)
        .containsExactly("knowledge.office.decide.third");
    reviewed(id, scores(4, 5, 5, 5));
    assertThat(reviews.decide(admin, id, LocalizedText.EMPTY, "")).isEmpty();
    assertThat(directory.get(id).summary().state()).isEqualTo(PracticeState.NETWORK);
  }

  @Test
  @Tag("K-5")
  void refusesReviewersOfTheSameOrganisationStrangersAndTooMany() {
    var id = atHome();
    assertThat(reviews.invite(editor, id, email(scenery.representative(gmina))))
        .extracting(Refusal::key)
        .containsExactly("knowledge.office.reviewer.tied");
    assertThat(reviews.invite(editor, id, "nikt@hanza.test"))
        .extracting(Refusal::key)
        .containsExactly("knowledge.office.reviewer.unknown");
    reviewed(id, scores(4, 4, 4, 4), scores(4, 4, 4, 4));
    assertThat(reviews.invite(editor, id, email(scenery.person())))
        .extracting(Refusal::key)
        .containsExactly("knowledge.office.reviewer.enough");
  }

  @Test
  @Tag("K-6")
  void opensTheReviewsAnewAfterAMaterialChange() {
    var id = atHome();
    reviewed(id, scores(5, 4, 4, 4), scores(4, 4, 4, 4));
    reviews.decide(scenery.administrator(), id, LocalizedText.EMPTY, "");
    desk.change(author, id, withProblem(directory.get(id).draft(), "Nowy opis problemu."));
    assertThat(directory.get(id).summary().state()).isEqualTo(PracticeState.HOME);
    assertThat(reviews.reviews(editor, id)).isEmpty();
    assertThat(history(id)).last().isEqualTo("knowledge.history.changed");
  }

  @Test
  @Tag("S2.15")
  @Tag("K-1")
  void countsItemsAndTheirLevelsApartAndLessonsNotAsGood() {
    level(Set.of(Level.LOCAL), PracticeKind.PRACTICE);
    level(Set.of(Level.LOCAL), PracticeKind.PRACTICE);
    level(Set.of(Level.LOCAL, Level.EU), PracticeKind.PRACTICE);
    level(Set.of(Level.NATIONAL), PracticeKind.TOOL);
    level(Set.of(Level.NATIONAL), PracticeKind.LESSON);
    level(Set.of(Level.EU), PracticeKind.PRACTICE);
    var all = directory.count(PracticeQuery.all(programme));
    assertThat(all.items()).isEqualTo(6);
    assertThat(all.marks()).isEqualTo(7);
    assertThat(all.good()).isEqualTo(5);
    assertThat(all.lessons()).isEqualTo(1);
    var national = PracticeQuery.all(programme).on(Level.NATIONAL);
    assertThat(directory.page(national, 20).total()).isEqualTo(2);
  }

  private void level(Set<Level> levels, PracticeKind kind) {
    var draft = aPractice(kind, "Korzyść " + Scenery.number(), gmina, AreaId.next(), "PL", levels);
    var id = desk.draft(author, programme, draft);
    assertThat(desk.submit(author, id)).isEmpty();
    office.publish(editor, id);
  }

  @Test
  void letsNobodyElseTouchAPractice() {
    var id = desk.draft(author, programme, aDraft());
    var stranger = scenery.representative(OrganisationId.next());
    assertThatThrownBy(() -> desk.submit(stranger, id)).isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> desk.draft(stranger, programme, aDraft()))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> office.publish(author, id)).isInstanceOf(ForbiddenException.class);
  }
}
