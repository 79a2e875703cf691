package eu.hanza.events.door;

import eu.hanza.accounts.Actor;
import eu.hanza.events.attendance.DoorHours;
import eu.hanza.events.attendance.Gathering;
import eu.hanza.events.attendance.Gatherings;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Check-in at the door. The page works without a script; with one it goes on without a network and
 * sends later what it saw.
 */
@Pages
class DoorController {

  private static final String BASE = "/office/events/{id}/door";

  private final Gatherings gatherings;
  private final CheckIn checkIn;
  private final Roster roster;
  private final DoorHours hours;
  private final DoorPages pages;
  private final FormReader forms;
  private final Clock clock;

  DoorController(
      Gatherings gatherings,
      CheckIn checkIn,
      Roster roster,
      DoorHours hours,
      DoorPages pages,
      FormReader forms,
      Clock clock) {
    this.gatherings = gatherings;
    this.checkIn = checkIn;
    this.roster = roster;
    this.hours = hours;
    this.pages = pages;
    this.forms = forms;
    this.clock = clock;
  }

  private Gathering kept(Actor actor, String id, @Nullable String session) {
    return gatherings.atDoor(actor, EventId.of(id), session);
  }

  @GetMapping(BASE)
  String show(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      Language language,
      Model model) {
    model.addAttribute("page", pages.fresh(actor, kept(actor, id, session), language));
    return "events/door";
  }

  /** One person, typed in by hand; the page of a browser without a script. */
  @PostMapping(BASE)
  String typed(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String registration,
      Language language,
      Model model,
      HttpServletResponse response) {
    var where = kept(actor, id, session);
    if (!hours.isOpen(where)) {
      return early(actor, where, language, model, response);
    }
    var found = registration.isBlank() ? pages.find(where, code) : List.<Roster.Entry>of();
    if (found.size() > 1) {
      model.addAttribute("page", pages.several(actor, where, code, found, language));
      return "events/door";
    }
    var chosen =
        registration.isBlank()
            ? found.stream().map(Roster.Entry::id).findFirst().orElse(null)
            : Ids.uuid(registration);
    var scan = scan(chosen, null);
    var result = checkIn.take(actor, where, scan.at(), List.of(scan)).getFirst();
    model.addAttribute("page", pages.result(actor, where, result, language));
    return "events/door";
  }

  private String early(
      Actor actor, Gathering where, Language language, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", pages.early(actor, where, language));
    return "events/door";
  }

  private Scan scan(@Nullable UUID registration, @Nullable WalkIn walkIn) {
    var device = UUID.randomUUID();
    return new Scan(UUID.randomUUID(), device, 1, clock.instant(), null, registration, walkIn);
  }

  @PostMapping(BASE + "/walk-in")
  String walkIn(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(required = false) @Nullable Sector sector,
      @RequestParam(required = false) @Nullable WorkFunction function,
      Language language,
      Model model,
      HttpServletResponse response) {
    var where = kept(actor, id, session);
    if (!hours.isOpen(where)) {
      return early(actor, where, language, model, response);
    }
    var errors = errors(name, email, language);
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.wrong(actor, where, errors, language));
      return "events/door";
    }
    var who = new WalkIn(name.strip(), email, organisation.strip(), sector, function);
    var scan = scan(null, who);
    var result = checkIn.take(actor, where, scan.at(), List.of(scan)).getFirst();
    model.addAttribute("page", pages.result(actor, where, result, language));
    return "events/door";
  }

  private FormErrors errors(String name, String email, Language language) {
    var refusals = new ArrayList<Refusal>();
    if (name.isBlank()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at("name"));
    }
    if (EmailAddress.read(email).isEmpty()) {
      refusals.add(Refusal.of("events.door.email").at("email"));
    }
    return forms.errors(refusals, "events.office.door.form", language);
  }

  /** What a device keeps to work without a network. */
  record RosterAnswer(
      String entries, String issuedAt, String signature, String csrf, String now, String opens) {}

  @GetMapping(BASE + "/roster.json")
  ResponseEntity<RosterAnswer> roster(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      CsrfToken csrf) {
    var where = kept(actor, id, session);
    var signed = roster.of(actor, where);
    return ResponseEntity.ok(
        new RosterAnswer(
            signed.entries(),
            signed.issuedAt().toString(),
            signed.signature(),
            csrf.getToken(),
            clock.instant().toString(),
            hours.opens(where).toString()));
  }

  /** Scans as a device sends them, with its own clock and the roster that it had. */
  record Sent(Instant sentAt, Roster.Proof roster, List<Scan> scans) {}

  @PostMapping(BASE + "/scans")
  ResponseEntity<List<ScanResult>> scans(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      @RequestBody Sent sent) {
    var where = kept(actor, id, session);
    if (!roster.isTrue(where, sent.roster())) {
      return ResponseEntity.unprocessableContent().build();
    }
    return ResponseEntity.ok(checkIn.take(actor, where, sent.sentAt(), sent.scans()));
  }

  /** The script that keeps the page when the network is gone; it sees this door's pages only. */
  @GetMapping(value = BASE + "/worker.js", produces = "text/javascript")
  ResponseEntity<String> worker(Actor actor, @PathVariable String id, Language language)
      throws IOException {
    kept(actor, id, null);
    var scope = "/" + language.tag() + "/office/events/" + EventId.of(id) + "/door";
    try (var in = new ClassPathResource("door/worker.js").getInputStream()) {
      return ResponseEntity.ok()
          .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
          .header("Service-Worker-Allowed", scope)
          .header("Cache-Control", "no-cache")
          .body(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
