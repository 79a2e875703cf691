package eu.hanza.events.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Token;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Whose registration a browser may see and change: that of the signed-in person, or one whose
 * letter led there. Only the id is kept, in the session.
 */
@Component
public class OwnRegistrations {

  private static final String KEPT = "hanza.events.registrations";

  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

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

  /**
   * The registration that a key opens: the secret of a letter's link, or the id of a registration
   * for its signed-in person and for a browser that its letter led here.
   */
  public Optional<OwnPlace> behind(String key, Actor actor, HttpServletRequest request) {
    if (!isId(key)) {
      return desk.own(new Token(key));
    }
    var id = RegistrationId.of(key);
    return known(request).containsValue(id.value()) ? desk.own(id) : desk.own(id, actor);
  }

  private static boolean isId(String key) {
    return ID.matcher(key).matches();
  }

  /** The page of a registration to come back to, for whoever opened it by a key. */
  public static String back(
      OwnPlace place, String key, Language language, RedirectAttributes next) {
    if (isId(key)) {
      return "redirect:/" + language.tag() + place.path();
    }
    next.addAttribute("token", key);
    return "redirect:/" + language.tag() + "/events/registration";
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
