package eu.hanza.events.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Quiet hours do not count, and no offer reaches into the last hours before the start (E-17). */
class OfferTermsTests {

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final OfferTerms USUAL =
      new OfferTerms(24, LocalTime.of(22, 0), LocalTime.of(7, 0), 3, WARSAW);

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(WARSAW).toInstant();
  }

  @Test
  @Tag("E-17")
  void countsOnlyTheHoursInWhichPeopleAreAwake() {
    assertThat(USUAL.open(at("2022-10-03T10:00"), at("2022-10-11T16:30")))
        .contains(at("2022-10-04T19:00"));
  }

  @Test
  void beginsInTheMorningWhenTheSeatCameFreeAtNight() {
    var short6 = new OfferTerms(6, LocalTime.of(22, 0), LocalTime.of(7, 0), 3, WARSAW);
    assertThat(short6.open(at("2022-10-03T23:30"), at("2022-10-11T16:30")))
        .contains(at("2022-10-04T13:00"));
    assertThat(short6.open(at("2022-10-04T03:00"), at("2022-10-11T16:30")))
        .contains(at("2022-10-04T13:00"));
  }

  @Test
  @Tag("E-17")
  void endsThreeHoursBeforeTheStart() {
    assertThat(USUAL.open(at("2022-10-11T09:00"), at("2022-10-11T16:30")))
        .contains(at("2022-10-11T13:30"));
    assertThat(USUAL.open(at("2022-10-11T13:30"), at("2022-10-11T16:30"))).isEmpty();
  }

  @Test
  void countsEveryHourWhereNoneIsQuiet() {
    var always = new OfferTerms(24, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, 0, WARSAW);
    assertThat(always.open(at("2022-10-03T10:00"), at("2022-10-11T16:30")))
        .contains(at("2022-10-04T10:00"));
  }
}
