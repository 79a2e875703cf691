package eu.hanza.events.attendance;

import eu.hanza.accounts.Actor;
import eu.hanza.events.RegistrationId;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.Upload;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Streamed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's page of an attendance list. */
@Pages
class AttendanceController {

  private static final String BASE = "/office/events/{id}/attendance";
  private static final String FORM = "events.office.attendance.form";

  private final Gatherings gatherings;
  private final AttendanceBook book;
  private final Contests contests;
  private final AttendancePages pages;
  private final FileCabinet cabinet;
  private final FormReader forms;

  AttendanceController(
      Gatherings gatherings,
      AttendanceBook book,
      Contests contests,
      AttendancePages pages,
      FileCabinet cabinet,
      FormReader forms) {
    this.gatherings = gatherings;
    this.book = book;
    this.contests = contests;
    this.pages = pages;
    this.cabinet = cabinet;
    this.forms = forms;
  }

  private Gathering kept(Actor actor, String id, @Nullable String session) {
    return gatherings.kept(actor, EventId.of(id), session);
  }

  @GetMapping(BASE)
  String show(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      Language language,
      Model model) {
    var where = kept(actor, id, session);
    model.addAttribute("page", pages.page(actor, where, FormErrors.NONE, language));
    return "events/attendance";
  }

  private String answer(
      Actor actor,
      Gathering where,
      List<Refusal> refusals,
      String done,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    if (refusals.isEmpty()) {
      Notice.done(next, done);
      return "redirect:/" + language.tag() + where.path();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var errors = forms.errors(refusals, FORM, language);
    model.addAttribute("page", pages.page(actor, where, errors, language));
    return "events/attendance";
  }

  @PostMapping(BASE)
  String enter(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      @RequestParam(required = false) @Nullable List<String> present,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var where = kept(actor, id, session);
    var signed =
        Objects.requireNonNullElse(present, List.<String>of()).stream()
            .map(RegistrationId::of)
            .collect(Collectors.toSet());
    var refusals = book.enter(actor, where, signed);
    return answer(
        actor,
        where,
        refusals,
        "events.office.attendance.entered",
        language,
        model,
        response,
        next);
  }

  @PostMapping(BASE + "/excuse")
  String excuse(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      @RequestParam(defaultValue = "") String registration,
      @RequestParam(defaultValue = "") String reason,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var where = kept(actor, id, session);
    var refusals = new java.util.ArrayList<Refusal>();
    if (registration.isBlank()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at("registration"));
    }
    if (reason.isBlank()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at("reason"));
    }
    if (refusals.isEmpty()) {
      book.excuse(actor, where, RegistrationId.of(registration), reason.strip());
    }
    return answer(
        actor,
        where,
        refusals,
        "events.office.attendance.excused",
        language,
        model,
        response,
        next);
  }

  @PostMapping(BASE + "/joined")
  String joined(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      Language language,
      RedirectAttributes next) {
    var where = kept(actor, id, session);
    book.joined(actor, where);
    Notice.done(next, "events.office.attendance.joined");
    return "redirect:/" + language.tag() + where.path();
  }

  @PostMapping(BASE + "/decide")
  String decide(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      @RequestParam String registration,
      @RequestParam boolean counts,
      Language language,
      RedirectAttributes next) {
    var where = kept(actor, id, session);
    book.decide(actor, where, RegistrationId.of(registration), counts);
    Notice.done(
        next, counts ? "events.office.attendance.counted" : "events.office.attendance.dropped");
    return "redirect:/" + language.tag() + where.path();
  }

  @PostMapping(BASE + "/objections")
  String objection(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      @RequestParam String registration,
      @RequestParam boolean accepted,
      Language language,
      RedirectAttributes next) {
    var where = kept(actor, id, session);
    contests.decide(actor, where, RegistrationId.of(registration), accepted);
    Notice.done(
        next, accepted ? "events.office.attendance.corrected" : "events.office.attendance.kept");
    return "redirect:/" + language.tag() + where.path();
  }

  @PostMapping(BASE + "/signed")
  String attach(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      @RequestParam MultipartFile file,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    var where = kept(actor, id, session);
    List<Refusal> refusals;
    if (file.isEmpty()) {
      refusals = List.of(Refusal.of("shell.error.NotBlank").at("file"));
    } else {
      try (var content = file.getInputStream()) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        refusals = book.attach(actor, where, new Upload(name, content));
      }
    }
    return answer(
        actor,
        where,
        refusals,
        "events.office.attendance.attached",
        language,
        model,
        response,
        next);
  }

  @GetMapping(BASE + "/signed/{file}")
  ResponseEntity<Streamed> signed(
      Actor actor,
      @PathVariable String id,
      @PathVariable String file,
      @RequestParam(required = false) @Nullable String session) {
    var where = kept(actor, id, session);
    var wanted = FileId.of(file);
    if (!book.signed(actor, where).containsKey(wanted)) {
      throw new NotFoundException("signed list " + file);
    }
    var stored = cabinet.find(wanted).orElseThrow(() -> new NotFoundException("file " + file));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, stored.kind())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + stored.name() + "\"")
        .body(
            out -> {
              try (var in = cabinet.open(wanted)) {
                in.transferTo(out);
              }
            });
  }

  @PostMapping(BASE + "/close")
  String close(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var where = kept(actor, id, session);
    var refusals = book.close(actor, where);
    return answer(
        actor, where, refusals, "events.office.attendance.closed", language, model, response, next);
  }

  @PostMapping(BASE + "/reopen")
  String reopen(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      @RequestParam(defaultValue = "") String reason,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var where = kept(actor, id, session);
    var refusals = book.reopen(actor, where, reason.strip());
    return answer(
        actor,
        where,
        refusals,
        "events.office.attendance.reopened",
        language,
        model,
        response,
        next);
  }
}
