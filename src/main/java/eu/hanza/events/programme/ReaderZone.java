package eu.hanza.events.programme;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.web.Zones;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clock of a reader: the one that was chosen, else that of the signed-in person. */
@Component
class ReaderZone {

  private static final String KEPT = "hanza.events.zone";

  private final People people;

  ReaderZone(People people) {
    this.people = people;
  }

  /** The zone of the reader; null where nobody knows. A chosen one is remembered. */
  @Nullable ZoneId of(@Nullable String chosen, Actor actor, HttpServletRequest request) {
    var zone = Zones.read(chosen);
    if (zone.isPresent()) {
      request.getSession().setAttribute(KEPT, zone.get().getId());
      return zone.get();
    }
    return kept(request).or(() -> own(actor)).orElse(null);
  }

  private static Optional<ZoneId> kept(HttpServletRequest request) {
    var session = request.getSession(false);
    return Optional.ofNullable(session)
        .map(one -> (String) one.getAttribute(KEPT))
        .flatMap(Zones::read);
  }

  private Optional<ZoneId> own(Actor actor) {
    return Optional.ofNullable(actor.person()).flatMap(people::find).map(PersonSummary::zone);
  }
}
