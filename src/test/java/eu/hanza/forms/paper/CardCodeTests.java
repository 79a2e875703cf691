package eu.hanza.forms.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Codes of cards are typed from paper: what looks alike is forgiven, what is wrong is noticed. */
class CardCodeTests {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @Test
  void readsWhatPeopleType() {
    var code = new CardCode(signed("0117K2MQ9XD"));
    var text = code.toString();
    assertThat(text).startsWith("0117-K2MQ-9XD");
    for (var typed :
        List.of(
            text,
            code.value(),
            text.toLowerCase(java.util.Locale.ROOT),
            " " + text.replace('-', ' ') + " ",
            text.replace("-", "\u00a0–\u202f"),
            text.replaceFirst("0117", "OIl7"),
            text.replaceFirst("0117", "оі17").replace('K', 'К').replace('M', 'м'))) {
      assertThat(CardCode.read(typed)).as(typed).contains(code);
    }
  }

  @Test
  void noticesEveryWrongSignAndEveryTwoThatChangedPlaces() {
    var random = new Random(7);
    for (var round = 0; round < 50; round++) {
      var code = CardCode.next(random).value();
      for (var place = 0; place < code.length(); place++) {
        for (var at = 0; at < SIGNS.length(); at++) {
          var sign = SIGNS.charAt(at);
          if (sign != code.charAt(place)) {
            var wrong = code.substring(0, place) + sign + code.substring(place + 1);
            assertThat(CardCode.read(wrong)).isEmpty();
          }
        }
        for (var other = place + 1; other < code.length(); other++) {
          if (code.charAt(place) != code.charAt(other)) {
            var changed = new StringBuilder(code);
            changed.setCharAt(place, code.charAt(other));
            changed.setCharAt(other, code.charAt(place));
            assertThat(CardCode.read(changed.toString())).isEmpty();
          }
        }
      }
    }
  }

  @Test
  void refusesWhatIsNoCode() {
    for (var typed : List.of("", "ABC", "x".repeat(1000), "żółćżółćżółć", "0000-0000-0001")) {
      assertThat(CardCode.read(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void givesEveryCardItsOwn() {
    var codes = new HashSet<CardCode>();
    for (var n = 0; n < 10_000; n++) {
      codes.add(CardCode.next());
    }
    assertThat(codes).hasSize(10_000);
  }

  private static String signed(String begun) {
    return SIGNS
        .chars()
        .mapToObj(sign -> begun + (char) sign)
        .filter(code -> CardCode.read(code).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
