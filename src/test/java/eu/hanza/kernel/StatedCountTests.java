package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedCountTests {

  @Test
  void comparesSevenAreasWithTheSixOfTheList() {
    var count =
        StatedCount.in("CKW podejmuje działania w 7 obszarach programowych:", List.of("obszar"), 6)
            .orElseThrow();
    assertThat(count).isEqualTo(new StatedCount(7, 6, "7 obszarach"));
    assertThat(count.agrees()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Konsorcjum projektowe: – trzy organizacje NGO, 3",
    "siedem obszarów, 7",
    "Seven areas, 7",
    "сім напрямів, 7",
    "п’ятнадцять організацій, 15",
    "dwudziestu partnerów, 20"
  })
  void readsDigitsAndWords(String text, int stated) {
    var stems = List.of("organizac", "obszar", "area", "напрям", "організац", "partner");
    assertThat(StatedCount.in(text, stems, 3)).map(StatedCount::stated).contains(stated);
  }

  @Test
  void findsNoCountInsideOtherNumbersAndWords() {
    assertThat(StatedCount.in("w 2007 obszarach, 1.7 obszaru", List.of("obszar"), 6)).isEmpty();
    assertThat(StatedCount.in("bone areas", List.of("area"), 6)).isEmpty();
  }
}
