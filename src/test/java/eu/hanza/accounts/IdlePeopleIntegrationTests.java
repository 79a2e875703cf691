package eu.hanza.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom nothing needs any more is erased; everybody else stays. */
@HanzaTest
class IdlePeopleIntegrationTests {

  @Autowired IdlePeople idle;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired EventFixtures fixtures;
  @Autowired RegistrationDesk desk;
  @Autowired Scenery scenery;

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private boolean isErased(PersonId person) {
    return people.find(person).orElseThrow().email() == null;
  }

  @Test
  void erasesWhoeverHasNothingLeftAfterTwoYears() {
    scenery.time("2019-06-03T09:00");
    var forgotten = scenery.person().who();
    var returning = people.find(scenery.person().who()).orElseThrow();
    var coordinator = scenery.coordinator(fixtures.programme()).who();
    var reader = scenery.person().who();
    consents.give(reader, "news", fixtures.programme(), "Chcę dostawać listy.", Language.PL);
    var request = EventFixtures.aRequest();
    desk.register(fixtures.openEvent(fixtures.programme(), 10), request);
    var registered = people.find(request.email()).orElseThrow().id();

    scenery.time("2020-01-10T09:00");
    idle.seen(java.util.Objects.requireNonNull(returning.email()));
    scenery.time("2021-06-02T09:00");
    idle.eraseWhoIsIdle();
    assertThat(isErased(forgotten)).isFalse();
    scenery.time("2021-06-04T09:00");
    idle.eraseWhoIsIdle();

    assertThat(isErased(forgotten)).isTrue();
    assertThat(isErased(returning.id())).isFalse();
    assertThat(isErased(coordinator)).isFalse();
    assertThat(isErased(reader)).isFalse();
    assertThat(isErased(registered)).isFalse();
  }
}
