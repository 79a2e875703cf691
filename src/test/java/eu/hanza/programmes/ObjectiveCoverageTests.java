package eu.hanza.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Objectives that nothing measures are told apart. */
class ObjectiveCoverageTests {

  private static final List<Objective> OBJECTIVES =
      Stream.of("rozwój społeczny", "edukacja", "kultura", "biznes", "komunikacja i dialog")
          .map(
              domain ->
                  new Objective(ObjectiveId.next(), LocalizedText.pl(domain), LocalizedText.EMPTY))
          .toList();

  @Test
  @Tag("S0.5")
  void countsThreeOfFiveAndNamesTheOthers() {
    var measured = Set.of(OBJECTIVES.get(0).id(), OBJECTIVES.get(1).id(), OBJECTIVES.get(3).id());

    assertThat(ObjectiveCoverage.of(OBJECTIVES, measured))
        .isEqualTo(new ObjectiveCoverage(3, 5, List.of(OBJECTIVES.get(2), OBJECTIVES.get(4))));
  }
}
