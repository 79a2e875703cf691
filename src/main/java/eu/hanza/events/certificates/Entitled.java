package eu.hanza.events.certificates;

import eu.hanza.events.RegistrationId;
import eu.hanza.events.attendance.AttendanceRow;
import eu.hanza.events.attendance.AttendanceRows;
import eu.hanza.events.attendance.Gathering;
import eu.hanza.events.attendance.Gatherings;
import eu.hanza.events.attendance.Presences;
import eu.hanza.events.attendance.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who has been there long enough for a certificate: of the minutes of all sessions whose lists are
 * closed, the declared part; where there are no such sessions, whoever was at the event.
 */
@Component
class Entitled {

  private final Gatherings gatherings;
  private final AttendanceRows rows;
  private final Presences presences;

  Entitled(Gatherings gatherings, AttendanceRows rows, Presences presences) {
    this.gatherings = gatherings;
    this.rows = rows;
    this.presences = presences;
  }

  List<AttendanceRow> of(Gathering event, CertificateRule rule) {
    if (!presences.isClosed(event.subject())) {
      return List.of();
    }
    var sessions =
        gatherings.sessions(event.event().id()).stream()
            .map(session -> new Gathering(event.event(), session))
            .filter(session -> presences.isClosed(session.subject()))
            .toList();
    var all = sessions.stream().mapToLong(session -> session.duration().toMinutes()).sum();
    var minutes = minutes(sessions);
    return rows.of(event).stream()
        .filter(row -> row.standing() == Standing.PRESENT && !row.name().isEmpty())
        .filter(row -> isEnough(minutes.getOrDefault(row.registration(), 0L), all, rule))
        .toList();
  }

  private Map<RegistrationId, Long> minutes(List<Gathering> sessions) {
    var minutes = new HashMap<RegistrationId, Long>();
    for (var session : sessions) {
      rows.of(session).stream()
          .filter(row -> row.standing() == Standing.PRESENT)
          .forEach(
              row -> minutes.merge(row.registration(), session.duration().toMinutes(), Long::sum));
    }
    return minutes;
  }

  static boolean isEnough(long attended, long all, CertificateRule rule) {
    return all == 0 || attended * 100 >= all * rule.threshold();
  }
}
