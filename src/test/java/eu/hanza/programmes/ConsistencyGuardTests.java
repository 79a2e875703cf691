package eu.hanza.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Texts are compared with records, and only hints come of it. */
class ConsistencyGuardTests {

  private static final LocalizedText TOWN = LocalizedText.of("Miasto Lublin", "City of Lublin");
  private static final LocalizedText REGION =
      LocalizedText.of("Samorząd Województwa Lubelskiego", "Lubelskie Voivodeship");

  @Test
  @Tag("S0.4")
  void noticesThatSevenAreasAreSix() {
    var profile = profile("CKW podejmuje działania w 7 obszarach programowych", "");

    assertThat(ConsistencyGuard.hints(profile, 7, List.of())).isEmpty();
    assertThat(ConsistencyGuard.hints(profile, 6, List.of()))
        .containsExactly(
            new ProgrammeHint(
                "programmes.hint.areas",
                Map.of("stated", 7, "actual", 6, "words", "7 obszarach", "language", "pl")));
  }

  @Test
  @Tag("T30")
  void noticesThatTheEnglishTextForgetsAFounder() {
    var polish = "program powołany przez Miasto Lublin oraz Samorząd Województwa Lubelskiego";
    var english = "a programme of the City of Lublin";

    assertThat(ConsistencyGuard.hints(profile(polish, english), 0, List.of(TOWN, REGION)))
        .containsExactly(
            new ProgrammeHint(
                "programmes.hint.founder",
                Map.of("founder", "Samorząd Województwa Lubelskiego", "language", "en")));
    assertThat(
            ConsistencyGuard.hints(
                profile(polish, english + " and the Lubelskie Voivodeship"),
                0,
                List.of(TOWN, REGION)))
        .isEmpty();
  }

  @Test
  @Tag("T30")
  void recognisesAFounderInAnotherCase() {
    var polish = "z inicjatywy Miasta Lublina i Samorządu Województwa Lubelskiego";

    assertThat(ConsistencyGuard.hints(profile(polish, ""), 0, List.of(TOWN, REGION))).isEmpty();
  }

  @Test
  void saysNothingWhereNoTextNamesAFounder() {
    assertThat(ConsistencyGuard.hints(profile("Program.", "Programme."), 0, List.of(TOWN)))
        .isEmpty();
  }

  private static ProgrammeProfile profile(String polish, String english) {
    var name = ProgrammeProfile.named(LocalizedText.pl("CKW"));
    return new ProgrammeProfile(
        name.name(),
        "CKW",
        LocalizedText.EMPTY,
        LocalizedText.of(polish, english),
        LocalizedText.EMPTY,
        Accent.TEAL,
        "",
        null);
  }
}
