package eu.hanza.knowledge;

import static eu.hanza.knowledge.KnowledgeFixtures.aPractice;
import static eu.hanza.knowledge.KnowledgeFixtures.withProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.programmes.AreaId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A practice goes its way from draft to network and ages on it. */
class PracticeTests {

  private static final LocalDate DAY = LocalDate.of(2019, 6, 3);
  private static final PracticeDraft DRAFT =
      aPractice("Kalendarz", OrganisationId.next(), new AreaId(UUID.randomUUID()));

  private static Practice draft() {
    return Practice.draft(new ProgrammeId(UUID.randomUUID()), Slug.of("kalendarz"), null, DRAFT);
  }

  @Test
  @Tag("K-6")
  void goesFromDraftToNetworkWithOneReturn() {
    var home = draft().submit(DAY).giveBack("Brak dowodu").submit(DAY).publish(DAY);
    assertThat(home.state()).isEqualTo(PracticeState.HOME);
    assertThat(home.judge(Verdict.SHOWN, LocalizedText.EMPTY, "", DAY).state())
        .isEqualTo(PracticeState.NETWORK);
  }

  @Test
  @Tag("K-6")
  void staysAtHomeWhateverTheNetworkSays() {
    var home = draft().submit(DAY).publish(DAY);
    var declined = home.judge(Verdict.DECLINED, LocalizedText.pl("Za mało"), "kultura", DAY);
    assertThat(declined.state()).isEqualTo(PracticeState.HOME);
    assertThat(declined.draft()).isEqualTo(home.draft());
    assertThat(declined.reviewedOn()).isEqualTo(home.reviewedOn());
  }

  @Test
  @Tag("K-6")
  void opensTheReviewsAnewAfterAMaterialChange() {
    var shown = draft().submit(DAY).publish(DAY).judge(Verdict.SHOWN, LocalizedText.EMPTY, "", DAY);
    var changed = shown.say(withProblem(DRAFT, "Całkiem co innego."));
    assertThat(changed.state()).isEqualTo(PracticeState.HOME);
    assertThat(changed.verdict()).isEqualTo(Verdict.NONE);
    assertThat(changed.round()).isEqualTo(shown.round() + 1);
    var slight = shown.say(DRAFT.due(DAY));
    assertThat(slight.state()).isEqualTo(PracticeState.NETWORK);
    assertThat(slight.round()).isEqualTo(shown.round());
  }

  @Test
  void refusesLeaps() {
    assertThatThrownBy(() -> draft().publish(DAY)).hasMessage("No way from DRAFT to HOME");
    assertThatThrownBy(() -> draft().judge(Verdict.SHOWN, LocalizedText.EMPTY, "", DAY))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> draft().submit(DAY).decline("Nie").submit(DAY))
        .hasMessage("No way from DECLINED to SUBMITTED");
  }

  @Test
  @Tag("K-7")
  void agesAfterThreeYearsAndLeavesTheSearchAfterFour() {
    assertThat(Ageing.of(null, DAY)).isEqualTo(Ageing.FRESH);
    assertThat(Ageing.of(DAY, LocalDate.of(2022, 6, 2))).isEqualTo(Ageing.FRESH);
    assertThat(Ageing.of(DAY, LocalDate.of(2022, 6, 3))).isEqualTo(Ageing.NOT_REVIEWED_SINCE);
    assertThat(Ageing.of(DAY, LocalDate.of(2023, 6, 2))).isEqualTo(Ageing.NOT_REVIEWED_SINCE);
    assertThat(Ageing.of(DAY, LocalDate.of(2023, 6, 3))).isEqualTo(Ageing.OUT_OF_SEARCH);
  }

  @Test
  @Tag("K-4")
  void namesWhatIsMissing() {
    assertThat(Completeness.of(DRAFT).isWhole()).isTrue();
    var titled =
        PracticeDraft.titled(
            PracticeKind.FACTOR, "pl", LocalizedText.pl("Zaufanie"), OrganisationId.next());
    var meter = Completeness.of(titled);
    assertThat(meter.missing())
        .containsExactly("summary", "areas", "problem", "solution", "origin");
    assertThat(meter.filled()).isEqualTo(3);
  }

  @Test
  @Tag("K-2")
  void countsWhatReadersSeeAsOneCharacter() {
    assertThat(Limits.count("żółć")).isEqualTo(4);
    assertThat(Limits.count("z\u0307o\u0301")).isEqualTo(2);
  }

  @Test
  @Tag("K-1")
  void doesNotCountALessonAsAGoodPractice() {
    assertThat(PracticeKind.values())
        .filteredOn(kind -> !kind.isGood())
        .containsExactly(PracticeKind.LESSON);
  }
}
