package eu.hanza.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.allocation.Draw.Ticket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draw gives everybody the same chance, and everybody can repeat it. */
class DrawTests {

  private static List<Ticket> tickets(int n) {
    return IntStream.range(0, n).mapToObj(i -> new Ticket("claim-" + i, i % 3 / 2)).toList();
  }

  /** The value of the standard: SHA-256 of "abc" (FIPS 180-2, appendix B.1). */
  @Test
  @Tag("E-15")
  void commitsToTheSeedByItsHash() {
    assertThat(Draw.commitment("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Property
  @net.jqwik.api.Tag("E-15")
  void givesTheSameOrderWhateverTheTicketsCameIn(
      @ForAll String seed, @ForAll @IntRange(max = 60) int n, @ForAll long shuffle) {
    var mixed = new ArrayList<>(tickets(n));
    Collections.shuffle(mixed, new Random(shuffle));
    assertThat(Draw.order(seed, mixed))
        .isEqualTo(Draw.order(seed, tickets(n)))
        .containsExactlyInAnyOrderElementsOf(tickets(n))
        .extracting(Ticket::rank)
        .isSorted();
  }

  @Test
  @Tag("E-15")
  void changesWithTheSeedAndWithWhoTakesPart() {
    var all = tickets(40);
    var order = Draw.order("seed", all);
    assertThat(Draw.order("other", all)).isNotEqualTo(order);
    var fewer = all.subList(0, 39);
    var without = order.stream().filter(fewer::contains).toList();
    assertThat(Draw.order("seed", fewer)).isNotEqualTo(without);
  }

  /** Of 3,000 draws among ten, each comes first about 300 times (six standard deviations: 99). */
  @Test
  @Tag("E-15")
  void givesEverybodyTheSameChance() {
    var ten = IntStream.range(0, 10).mapToObj(i -> new Ticket("claim-" + i, 0)).toList();
    var firsts = new HashMap<String, Integer>();
    for (var draw = 0; draw < 3_000; draw++) {
      firsts.merge(Draw.order("seed " + draw, ten).getFirst().claim(), 1, Integer::sum);
    }
    assertThat(firsts).hasSize(10);
    assertThat(firsts.values()).allMatch(n -> Math.abs(n - 300) < 99);
  }
}
