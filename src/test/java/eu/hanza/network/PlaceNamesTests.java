package eu.hanza.network;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.Language;
import org.junit.jupiter.api.Test;

/** Places have the names that readers know. */
class PlaceNamesTests {

  @Test
  void namesAPlaceInTheReadersLanguage() {
    var kyiv = Seat.in("UA", "Kyiv");
    assertThat(kyiv.placeName(Language.PL)).isEqualTo("Kijów");
    assertThat(kyiv.placeName(Language.EN)).isEqualTo("Kyiv");
    assertThat(kyiv.placeName(Language.UK)).isEqualTo("Київ");
    assertThat(Seat.in("BE", "Brussel").placeName(Language.PL)).isEqualTo("Bruksela");
    assertThat(Seat.in("BE", "bruksela").placeName(Language.EN)).isEqualTo("Brussels");
  }

  @Test
  void leavesAPlaceThatTheRegisterDoesNotKnowAsItIsWritten() {
    assertThat(Seat.in("UA", "Sokal").placeName(Language.PL)).isEqualTo("Sokal");
    assertThat(Seat.in("PL", "Kyiv").placeName(Language.PL)).isEqualTo("Kyiv");
    assertThat(Seat.in("UA", "").placeName(Language.PL)).isEmpty();
  }

  @Test
  void findsAPlaceOnTheMapByEachOfItsNames() {
    var territories = new Territories();
    for (var name : new String[] {"Almaty", "Ałmaty", "Алмати"}) {
      assertThat(territories.place("KZ", name)).map(Seat::place).contains("Almaty");
    }
  }
}
