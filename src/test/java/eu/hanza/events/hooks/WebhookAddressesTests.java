package eu.hanza.events.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks lead out of the own network, and that is known before one is kept. */
class WebhookAddressesTests {

  private final WebhookAddresses addresses = new WebhookAddresses(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost/hook",
        "https://127.0.0.1/hook",
        "https://10.1.2.3/hook",
        "https://192.168.0.1/hook",
        "https://172.16.0.1/hook",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/hook",
        "https://0.0.0.0/hook",
        "https://[::1]/hook",
        "https://[fd00::1]/hook",
        "https://[fe80::1]/hook",
        "https://[::ffff:10.0.0.1]/hook"
      })
  void refusesAddressesInTheOwnNetwork(String url) {
    assertThat(addresses.against(url)).contains(Refusal.of("events.office.webhooks.url.inside"));
    assertThat(new WebhookAddresses(true).against(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hook",
        "http://203.0.113.5/hook",
        "ftp://203.0.113.5/",
        "https://a:b@203.0.113.5/",
        "https:///hook",
        "https://127.1/hook",
        "https://203.0.113.5/ hook"
      })
  void refusesWhatIsNoSafeAddress(String url) {
    assertThat(addresses.against(url)).contains(Refusal.of("events.office.webhooks.url.wrong"));
  }

  @Test
  void refusesAHostThatNobodyKnows() {
    assertThat(addresses.against("https://nirgendwo.invalid/hook"))
        .contains(Refusal.of("events.office.webhooks.url.unknown"));
  }

  @Test
  void takesAnAddressOutside() {
    assertThat(addresses.against("https://203.0.113.5/hook")).isEmpty();
  }
}
