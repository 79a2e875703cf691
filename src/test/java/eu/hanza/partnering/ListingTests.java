package eu.hanza.partnering;

import static eu.hanza.partnering.PartneringFixtures.aDraft;
import static eu.hanza.partnering.PartneringFixtures.aPublished;
import static eu.hanza.partnering.PartneringFixtures.anOffer;
import static eu.hanza.partnering.PartneringFixtures.anOfferOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A listing has a last day, is renewed twice and is reviewed before anybody sees it. */
class ListingTests {

  private static final LocalDate DAY = LocalDate.of(2022, 10, 10);

  @Test
  @Tag("P-1")
  void allowsTitlesOfAHundredCharactersAsReadersCountThem() {
    var flags = "🇵🇱".repeat(100);
    assertThat(anOffer(flags).refusals()).isEmpty();
    assertThat(anOffer(flags + "a").refusals())
        .singleElement()
        .extracting(Refusal::key, Refusal::field)
        .containsExactly("partnering.form.too-long", "title");
  }

  @Test
  @Tag("P-1")
  void namesTheTranslationThatIsTooLong() {
    var draft = anOffer("Tytuł");
    var long1 = draft.title().with("uk", "я".repeat(101));
    var translated =
        new ListingDraft(
            draft.kind(),
            draft.subject(),
            "pl",
            long1,
            draft.summary(),
            draft.body(),
            draft.areas(),
            draft.partnerKinds(),
            draft.countries(),
            null,
            draft.workLanguages(),
            null,
            "",
            null,
            null,
            null,
            180,
            false);
    assertThat(translated.refusals()).extracting(Refusal::field).containsExactly("titleIn-uk");
  }

  @Test
  @Tag("P-2")
  void isShownForAYearAtMost() {
    assertThat(anOfferOf("Tytuł", 365).refusals()).isEmpty();
    assertThat(anOfferOf("Tytuł", 366).refusals()).extracting(Refusal::field).contains("days");
    assertThat(anOfferOf("Tytuł", 0).refusals()).extracting(Refusal::field).contains("days");
  }

  @Test
  @Tag("P-2")
  void isHiddenOnTheDayAfterItsLastOne() {
    var listing = aPublished(anOfferOf("Tytuł", 90), DAY);
    assertThat(listing.isOpen(DAY.plusDays(89))).isTrue();
    assertThat(listing.isOpen(DAY.plusDays(90))).isFalse();
    assertThat(listing.stateOn(DAY.plusDays(90))).isEqualTo(ListingState.EXPIRED);
  }

  @Test
  @Tag("P-2")
  void endsWithTheCallAtWhichItAims() {
    var call = DAY.plusDays(20);
    var listing = aPublished(anOffer("Tytuł", "Treść", 180, call, false), DAY);
    assertThat(listing.term().endsOn()).isEqualTo(call);
    assertThat(anOffer("Tytuł", "Treść", 180, DAY.minusDays(1), false).gaps(DAY))
        .extracting(Refusal::field)
        .containsExactly("deadline");
  }

  @Test
  @Tag("P-2")
  void isRenewedTwiceAndThenReviewed() {
    var once = aPublished(anOfferOf("Tytuł", 30), DAY).renew(DAY.plusDays(29));
    assertThat(once.term().endsOn()).isEqualTo(DAY.plusDays(58));
    var twice = once.renew(DAY.plusDays(58));
    assertThatIllegalStateException().isThrownBy(() -> twice.renew(DAY.plusDays(80)));
    var again = twice.expire(DAY.plusDays(200)).submit(Instant.EPOCH);
    assertThat(again.publish(null, DAY.plusDays(201)).term().renewals()).isZero();
  }

  @Test
  @Tag("P-2")
  void canBeRenewedFromTwentyOneDaysBeforeItsEnd() {
    var listing = aPublished(anOfferOf("Tytuł", 90), DAY);
    var end = DAY.plusDays(89);
    assertThat(listing.summary(end.minusDays(22)).renewable()).isFalse();
    assertThat(listing.summary(end.minusDays(21)).renewable()).isTrue();
    assertThat(listing.summary(end.plusDays(100)).renewable()).isTrue();
  }

  @Test
  void isReviewedAgainAfterAChange() {
    var shown = aPublished(anOffer("Tytuł"), DAY);
    assertThat(shown.say(shown.slug(), anOffer("Inny")).state()).isEqualTo(ListingState.DRAFT);
  }

  @Test
  void namesBothStatesWhereAStepIsNotAllowed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> aDraft(anOffer("Tytuł")).publish(null, DAY))
        .withMessageContaining("SUBMITTED")
        .withMessageContaining("DRAFT");
  }

  @Test
  void asksForAllThatIsMissingAtOnce() {
    var empty = LocalizedText.EMPTY;
    var draft = anOffer("Tytuł");
    var bare =
        new ListingDraft(
            draft.kind(),
            draft.subject(),
            "pl",
            draft.title(),
            empty,
            empty,
            List.of(),
            draft.partnerKinds(),
            draft.countries(),
            null,
            List.of(),
            null,
            "",
            null,
            null,
            null,
            180,
            false);
    assertThat(bare.refusals()).isEmpty();
    assertThat(bare.gaps(DAY))
        .extracting(Refusal::field)
        .containsExactly("summary", "body", "areas", "workLanguages");
  }
}
