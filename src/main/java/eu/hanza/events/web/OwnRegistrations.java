package eu.hanza.events.web;

import eu.hanza.accounts.Actor;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.kernel.EventId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whose registration a browser may see and change: that of the signed-in person, or one whose
 * letter led there. Only the id is kept, in the session.
 */
@Component
public class OwnRegistrations {

  private static final String KEPT = "hanza.events.registrations";

  private final RegistrationDesk desk;

  OwnRegistrations(RegistrationDesk desk) {
    this.desk = desk;
  }

  /** Remembers a registration whose letter led here. */
  void remember(HttpServletRequest request, OwnPlace place) {
    var session = request.getSession();
    var known = new HashMap<>(known(request));
    known.put(place.event().id().value(), place.id().value());
    session.setAttribute(KEPT, known);
  }

  @SuppressWarnings("unchecked")
  private static Map<UUID, UUID> known(HttpServletRequest request) {
    var session = request.getSession(false);
    var kept = session == null ? null : session.getAttribute(KEPT);
    return kept == null ? Map.of() : (Map<UUID, UUID>) kept;
  }

  /** The registration at an event that this browser may see and change, if there is one. */
  public Optional<OwnPlace> at(EventId event, Actor actor, HttpServletRequest request) {
    var signedIn = desk.own(event, actor);
    if (signedIn.isPresent()) {
      return signedIn;
    }
    return Optional.ofNullable(known(request).get(event.value()))
        .flatMap(id -> desk.own(new RegistrationId(id)));
  }
}
