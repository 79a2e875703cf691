package eu.hanza.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.allocation.Outcome.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AllocationTests {

  @Test
  void givesByRankUntilNothingIsLeft() {
    var outcome = Allocation.allocate(claims("a", "b", "c"), Capacity.of(2));
    assertThat(outcome.decisions())
        .containsExactly(
            new Decision.Ranked("a"), new Decision.Ranked("b"), new Decision.Waiting("c", 1));
  }

  @Test
  @Tag("S4.16")
  void keepsTenOfTwentySeatsForNewcomersAndLetsTheOthersContend() {
    var ranked = new ArrayList<Claim>();
    IntStream.rangeClosed(1, 15).forEach(number -> ranked.add(Claim.of("experienced " + number)));
    IntStream.rangeClosed(1, 12)
        .forEach(number -> ranked.add(new Claim("newcomer " + number, Set.of("newcomer"))));
    var outcome = Allocation.allocate(ranked, new Capacity(20, Map.of("newcomer", 10)));

    assertThat(outcome.granted()).hasSize(20);
    assertThat(outcome.decisions().stream().filter(Decision.Reserved.class::isInstance))
        .hasSize(10);
    assertThat(outcome.granted()).contains("experienced 10", "newcomer 10");
    assertThat(outcome.waiting())
        .containsExactly(
            "experienced 11",
            "experienced 12",
            "experienced 13",
            "experienced 14",
            "experienced 15",
            "newcomer 11",
            "newcomer 12");
  }

  @Test
  void opensAReserveThatItsGroupDoesNotUseUp() {
    var ranked =
        List.of(Claim.of("a"), Claim.of("b"), Claim.of("c"), new Claim("n", Set.of("newcomer")));
    var outcome = Allocation.allocate(ranked, new Capacity(3, Map.of("newcomer", 2)));
    assertThat(outcome.granted()).containsExactly("a", "b", "n");
  }

  @Test
  void refusesClaimsThatCannotBeToldApart() {
    assertThatThrownBy(() -> Allocation.allocate(claims("a", "a"), Capacity.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Capacity(1, Map.of("newcomer", 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Claim> claims(String... ids) {
    return List.of(ids).stream().map(Claim::of).toList();
  }
}
