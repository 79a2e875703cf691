package eu.hanza.events.certificates;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventWords;
import eu.hanza.events.web.OwnRegistrations;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Streamed;
import eu.hanza.shell.spi.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lets anybody who has a certificate in hand check it, and its holder take it. Whoever does not
 * know the code learns nothing, not even whether the number exists.
 */
@Pages
class CheckController {

  private static final int MOST = 20;
  private static final Duration TIME = Duration.ofMinutes(10);

  private final CertificateDesk desk;
  private final CertificatePaper paper;
  private final OwnRegistrations registrations;
  private final EventCalendar calendar;
  private final Throttle throttle;
  private final Messages messages;

  CheckController(
      CertificateDesk desk,
      CertificatePaper paper,
      OwnRegistrations registrations,
      EventCalendar calendar,
      Throttle throttle,
      Messages messages) {
    this.desk = desk;
    this.paper = paper;
    this.registrations = registrations;
    this.calendar = calendar;
    this.throttle = throttle;
    this.messages = messages;
  }

  @GetMapping("/certificates")
  String check(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String name,
      Language language,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    model.addAttribute("page", page(number, code, name, language, request, response));
    return "events/certificates";
  }

  private CheckPage page(
      String number,
      String code,
      String name,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (number.isBlank() && code.isBlank()) {
      return new CheckPage("", "", "", "nothing", List.of());
    }
    if (!throttle.admits("events.certificate", request.getRemoteAddr(), MOST, TIME)) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      return new CheckPage(number, code, name, "busy", List.of());
    }
    var found = desk.check(number, code);
    if (found.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return new CheckPage(number, code, name, "unknown", List.of());
    }
    var one = found.get();
    var kind = one.isValid() ? "valid" : "void";
    return new CheckPage(number, code, name, kind, facts(one, name, language));
  }

  private List<CheckPage.CheckFact> facts(Certificate one, String name, Language language) {
    var event = calendar.get(one.event()).event();
    var title = event.title().in(language);
    var own = language.tag();
    var facts = new ArrayList<CheckPage.CheckFact>();
    facts.add(fact(language, "number", one.number(), own));
    facts.add(fact(language, "event", title.text(), title.language()));
    facts.add(fact(language, "when", EventWords.time(event.time(), language), own));
    facts.add(fact(language, "hours", Formats.of(language).number(one.hours()), own));
    facts.add(fact(language, "issuer", one.issuer(), one.language().tag()));
    facts.add(fact(language, "holder", holder(one, name, language), own));
    return facts;
  }

  private CheckPage.CheckFact fact(Language language, String key, String text, String spoken) {
    return new CheckPage.CheckFact(
        messages.text(language, "events.certificate.paper." + key), text, spoken);
  }

  /** Only whoever knows the name sees it. */
  private String holder(Certificate one, String name, Language language) {
    if (one.holder().isEmpty()) {
      return messages.text(language, "events.certificate.erased");
    }
    if (name.isBlank()) {
      return one.initials();
    }
    return NormalisedText.same(name.strip(), one.holder())
        ? one.holder()
        : messages.text(language, "events.certificate.other-name", "initials", one.initials());
  }

  @GetMapping("/events/registration/certificate.pdf")
  ResponseEntity<Streamed> own(
      @RequestParam String token, Actor actor, HttpServletRequest request) {
    var one =
        registrations
            .behind(token, actor, request)
            .flatMap(place -> desk.of(place.id()))
            .orElseThrow(() -> new NotFoundException("certificate"));
    return file(one, paper);
  }

  static ResponseEntity<Streamed> file(Certificate one, CertificatePaper paper) {
    var name = one.number().replace('/', '-') + ".pdf";
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/pdf")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(out -> paper.write(one, out));
  }
}
