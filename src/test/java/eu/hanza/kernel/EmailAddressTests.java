package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

  @Test
  void normalisesCaseSpacesAndDomain() {
    assertThat(EmailAddress.read(" Uczestnik.001@Urząd.PL ").orElseThrow().value())
        .isEqualTo("uczestnik.001@xn--urzd-dta.pl");
  }

  @Test
  void keepsTagsAndDotsSinceTheyMayBeOtherMailboxes() {
    assertThat(new EmailAddress("u.001+kongres@example.org"))
        .isNotEqualTo(new EmailAddress("u001@example.org"))
        .hasToString("u.001+kongres@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "uczestnik",
        "@example.org",
        "uczestnik@",
        "a b@example.org",
        ".a@example.org",
        "a.@example.org",
        "a..b@example.org",
        "a@-example.org",
        "a@b..org",
        "a@b@",
        "a\n@example.org"
      })
  void refusesWhatIsNoAddress(String text) {
    assertThat(EmailAddress.read(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
  }

  @Test
  void refusesAnAddressThatNoServerTakes() {
    assertThat(EmailAddress.read("a".repeat(65) + "@example.org")).isEmpty();
    assertThat(EmailAddress.read("a@" + "b.".repeat(130) + "org")).isEmpty();
  }
}
