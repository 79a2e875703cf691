package eu.hanza.events;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.reconfirmation.Asking;
import eu.hanza.events.reconfirmation.ReconfirmationTerms;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders go out seven and two days before, once each. */
@HanzaTest
class ReminderIntegrationTests {

  @Autowired EventFixtures fixtures;
  @Autowired EventOffice office;
  @Autowired RegistrationDesk desk;
  @Autowired Reminders reminders;
  @Autowired ReconfirmationTerms terms;
  @Autowired JdbcClient database;
  @Autowired Scenery scenery;

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  @Test
  @Tag("S0.16")
  void remindsTwiceAndNoMore() throws Exception {
    scenery.time("2019-06-03T09:00");
    var draft =
        EventFixtures.aDraft("Kongres", EventFixtures.congressDays(), 10, fixtures.clause());
    var event = office.draft(Actor.SYSTEM, fixtures.programme(), draft);
    office.publish(Actor.SYSTEM, event);
    var request = EventFixtures.aRequest();
    desk.register(event, request);
    var address = request.email().value();
    scenery.time("2019-09-15T09:00");
    reminders.remind();
    scenery.time("2019-09-16T09:00");
    reminders.remind();
    reminders.remind();
    scenery.time("2019-09-21T09:00");
    reminders.remind();
    scenery.time("2019-09-22T09:00");
    reminders.remind();
    var subjects = new ArrayList<String>();
    for (var mail : scenery.mails(address, 3)) {
      subjects.add(mail.getSubject());
    }
    assertThat(subjects)
        .containsExactlyInAnyOrder(
            "Zarejestrowano: Kongres", "Wkrótce: Kongres", "Wkrótce: Kongres");
  }

  /** One letter, not two, on the days on which people are asked whether they come. */
  @Test
  @Tag("E-9")
  void leavesTheQuestionWhetherPeopleComeInItsPlace() {
    scenery.time("2019-06-03T09:00");
    var draft =
        EventFixtures.aDraft("Kongres", EventFixtures.congressDays(), 10, fixtures.clause());
    var event = office.draft(Actor.SYSTEM, fixtures.programme(), draft);
    office.publish(Actor.SYSTEM, event);
    assertThat(terms.declare(Actor.SYSTEM, event, Asking.FREELY)).isEmpty();
    var request = EventFixtures.aRequest();
    desk.register(event, request);
    scenery.time("2019-09-16T09:00");
    reminders.remind();
    scenery.time("2019-09-21T09:00");
    reminders.remind();
    assertThat(
            database
                .sql(
                    """
                    select count(*) from events.reminder m
                    join events.registration r on r.id = m.registration where r.event = ?
                    """)
                .param(event.value())
                .query(Long.class)
                .single())
        .isZero();
  }
}
