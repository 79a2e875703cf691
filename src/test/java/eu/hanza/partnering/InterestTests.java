package eu.hanza.partnering;

import static eu.hanza.partnering.PartneringFixtures.anInterest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An interest is answered once, within thirty days. */
class InterestTests {

  private static final Instant NOW = Instant.parse("2022-10-10T10:00:00Z");

  private static Interest sent() {
    return Interest.send(ListingId.next(), OrganisationId.next(), null, anInterest(), NOW);
  }

  @Test
  @Tag("P-5")
  void isSeenAndShortlistedBeforeItIsAccepted() {
    var accepted = sent().see().shortlist().accept(null, NOW);
    assertThat(accepted.see().state()).isEqualTo(InterestState.ACCEPTED);
    assertThatIllegalStateException().isThrownBy(() -> accepted.withdraw(NOW));
  }

  @Test
  @Tag("P-5")
  void expiresAfterThirtyDaysAndNotBefore() {
    var later = NOW.plus(Interest.AWAITED);
    assertThatIllegalStateException().isThrownBy(() -> sent().expire(later.minusSeconds(1)));
    assertThat(sent().shortlist().expire(later).state()).isEqualTo(InterestState.EXPIRED);
  }

  @Test
  @Tag("P-5")
  void needsWordsOfAtMostFiveHundredCharacters() {
    assertThat(new InterestDraft(" ", "x".repeat(501), "y".repeat(201)).refusals())
        .extracting(Refusal::field)
        .containsExactly("fit", "contribution", "timing");
    assertThat(new InterestDraft("a", "x".repeat(500), "y".repeat(200)).refusals()).isEmpty();
  }
}
