package eu.hanza.partnering.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.kernel.ProgrammeId;
import eu.hanza.partnering.rooms.Room.Outcome;
import eu.hanza.partnering.rooms.Room.RoomWords;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoomTests {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private static Room open() {
    var words = new RoomWords("Bilety", "Nikt nie przyjeżdża.", "pl");
    return Room.open(new ProgrammeId(UUID.randomUUID()), null, words, null, NOW);
  }

  @Test
  @Tag("S2.14")
  void cannotBeClosedWithoutAnOutcome() {
    var room = open();
    assertThatThrownBy(() -> room.close(new Outcome(Ending.SOLVED, " ", ""), null, NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without an outcome");
    assertThatThrownBy(() -> room.close(new Outcome(null, "Bus.", ""), null, NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(room.close(new Outcome(Ending.SOLVED, "Bus.", ""), null, NOW).state())
        .isEqualTo(RoomState.CLOSED);
  }

  @Test
  void isClosedOnce() {
    var closed = open().close(new Outcome(Ending.UNSOLVED, "Brak pieniędzy.", ""), null, NOW);
    assertThatThrownBy(() -> closed.close(new Outcome(Ending.SOLVED, "Bus.", ""), null, NOW))
        .hasMessageContaining("from OPEN, not from CLOSED");
  }
}
