package eu.hanza.events.attendance;

import eu.hanza.events.RegistrationId;
import eu.hanza.results.spi.Fact;
import eu.hanza.results.spi.FactKind;
import eu.hanza.results.spi.Facts;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands to the ledger who was there, once a list is closed. */
@Component
class AttendanceFacts {

  private final Facts facts;

  AttendanceFacts(Facts facts) {
    this.facts = facts;
  }

  static String key(UUID subject, RegistrationId who) {
    return "events.attended:" + subject + ":" + who;
  }

  void record(Gathering where, AttendanceRow row) {
    var session = where.session();
    var event = where.event();
    facts.record(
        new Fact(
            key(where.subject(), row.registration()),
            session == null ? FactKind.ATTENDED : FactKind.ATTENDED_SESSION,
            row.person(),
            row.sector(),
            row.function(),
            row.organisation(),
            event.programme(),
            new Fact.Occasion(where.subject(), event.id().value(), where.title()),
            where.day(),
            where.path()));
  }
}
