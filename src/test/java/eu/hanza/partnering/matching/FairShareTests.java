package eu.hanza.partnering.matching;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.partnering.matching.FairShare.Item;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairShareTests {

  private static Item<String> item(String organisation, double score) {
    return new Item<>(organisation, new MemberId(organisation), score, false);
  }

  private static Item<String> newcomer(String organisation, double score) {
    return new Item<>(organisation, new MemberId(organisation), score, true);
  }

  /** Ten items of ten organisations, from 1.0 down to 0.55. */
  private static List<Item<String>> ten() {
    var items = new ArrayList<Item<String>>();
    for (var place = 0; place < 10; place++) {
      items.add(item("O" + place, 1 - 0.05 * place));
    }
    return items;
  }

  @Test
  void letsTwoNewcomersInInsteadOfTheLast() {
    var items = ten();
    items.add(newcomer("N1", 0.5));
    items.add(newcomer("N2", 0.4));
    items.add(newcomer("N3", 0.35));
    assertThat(FairShare.reordered(items).stream().map(Item::what).toList().subList(7, 13))
        .containsExactly("O7", "N1", "N2", "O8", "O9", "N3");
  }

  @Test
  void letsNoNewcomerInBelowHalfOfTheTenth() {
    var items = ten();
    items.add(newcomer("N1", 0.27));
    assertThat(FairShare.reordered(items)).isEqualTo(items);
  }

  @Test
  void leavesAListWithTwoNewcomersAsItIs() {
    var items = ten();
    items.set(0, newcomer("N1", 1));
    items.set(9, newcomer("N2", 0.55));
    items.add(newcomer("N3", 0.5));
    assertThat(FairShare.reordered(items)).isEqualTo(items);
  }

  @Test
  void showsAtMostThreeOfOneOrganisationAmongTen() {
    var items = ten();
    items.addAll(0, List.of(item("O0", 5), item("O0", 4), item("O0", 3), item("O0", 2)));
    assertThat(FairShare.reordered(items).stream().map(Item::score).toList())
        .startsWith(5.0, 4.0, 3.0, 0.95)
        .hasSize(14);
    assertThat(FairShare.reordered(items).subList(0, 10))
        .filteredOn(item -> item.organisation().equals(new MemberId("O0")))
        .hasSize(3);
  }

  @Test
  void leavesTheFourthOutWhereTenAreNotReached() {
    var items = List.of(item("A", 4), item("A", 3), item("A", 2), item("A", 1), item("B", 0.5));
    assertThat(FairShare.reordered(items))
        .extracting(Item::score)
        .containsExactly(4.0, 3.0, 2.0, 0.5);
  }
}
