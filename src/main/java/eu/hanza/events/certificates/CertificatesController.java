package eu.hanza.events.certificates;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.attendance.Presences;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Streamed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's page of an event's certificates. */
@Pages
class CertificatesController {

  private static final String BASE = "/office/events/{id}/certificates";
  private static final String FORM = "events.office.certificates.form";

  private final EventCalendar calendar;
  private final CertificateDesk desk;
  private final CertificatePaper paper;
  private final Presences presences;
  private final FormReader forms;
  private final Messages messages;

  CertificatesController(
      EventCalendar calendar,
      CertificateDesk desk,
      CertificatePaper paper,
      Presences presences,
      FormReader forms,
      Messages messages) {
    this.calendar = calendar;
    this.desk = desk;
    this.paper = paper;
    this.presences = presences;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping(BASE)
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    model.addAttribute("page", page(actor, id, null, FormErrors.NONE, language));
    return "events/office-certificates";
  }

  @PostMapping(BASE)
  String declare(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute RuleForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var errors = forms.errors(form, result, List.of(), FORM, language);
    if (errors.any()) {
      return refused(page(actor, id, form, errors, language), model, response);
    }
    desk.declare(actor, EventId.of(id), form.rule());
    Notice.done(next, "events.office.certificates.declared");
    return back(id, language);
  }

  private static String refused(CertificatesPage page, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page);
    return "events/office-certificates";
  }

  private static String back(String id, Language language) {
    return "redirect:/" + language.tag() + "/office/events/" + EventId.of(id) + "/certificates";
  }

  private String answer(
      Actor actor,
      String id,
      List<Refusal> refusals,
      String done,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    if (!refusals.isEmpty()) {
      var errors = forms.errors(refusals, FORM, language);
      return refused(page(actor, id, null, errors, language), model, response);
    }
    Notice.done(next, done);
    return back(id, language);
  }

  @PostMapping(BASE + "/issue")
  String issue(
      Actor actor,
      @PathVariable String id,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var refusals = desk.issue(actor, EventId.of(id));
    return answer(
        actor, id, refusals, "events.office.certificates.issued", language, model, response, next);
  }

  @PostMapping(BASE + "/{certificate}/void")
  String cancel(
      Actor actor,
      @PathVariable String id,
      @PathVariable String certificate,
      @RequestParam(defaultValue = "") String reason,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var refusals =
        desk.cancel(actor, EventId.of(id), CertificateId.of(certificate), reason.strip());
    return answer(
        actor, id, refusals, "events.office.certificates.voided", language, model, response, next);
  }

  @GetMapping(BASE + "/{certificate}/certificate.pdf")
  ResponseEntity<Streamed> pdf(
      Actor actor, @PathVariable String id, @PathVariable String certificate) {
    var one = desk.get(actor, EventId.of(id), CertificateId.of(certificate).value());
    return CheckController.file(one, paper);
  }

  private CertificatesPage page(
      Actor actor, String id, @Nullable RuleForm form, FormErrors errors, Language language) {
    var event = calendar.get(EventId.of(id));
    var all = desk.of(actor, event.id());
    var title = event.event().title().in(language);
    var waiting = desk.waiting(actor, event.id());
    var shown = form == null ? known(event.id()) : form;
    return new CertificatesPage(
        id,
        title.text(),
        title.language(),
        Objects.toString(shown.series(), ""),
        Objects.toString(shown.threshold(), ""),
        Objects.toString(shown.hours(), ""),
        ready(event.id(), waiting, language),
        waiting > 0,
        all.stream().map(one -> row(one, event, language)).toList(),
        errors);
  }

  private RuleForm known(EventId event) {
    return desk.rule(event)
        .map(rule -> new RuleForm(rule.series(), rule.threshold(), whole(rule.hours())))
        .orElse(new RuleForm(null, CertificateRule.USUAL, null));
  }

  /** Eight hours are 8, not 8.0. */
  private static BigDecimal whole(BigDecimal hours) {
    return new BigDecimal(hours.stripTrailingZeros().toPlainString());
  }

  private String ready(EventId event, int waiting, Language language) {
    if (desk.rule(event).isEmpty()) {
      return messages.text(language, "events.office.certificates.no-rule");
    }
    return presences.isClosed(event.value())
        ? messages.text(language, "events.office.certificates.ready", "n", waiting)
        : messages.text(language, "events.office.certificates.list-open");
  }

  private CertificatesPage.Row row(Certificate one, EventSummary event, Language language) {
    var day = one.issuedAt().atZone(event.event().time().zone()).toLocalDate();
    var erased = messages.text(language, "events.office.erased");
    return new CertificatesPage.Row(
        one.id().toString(),
        one.number(),
        one.holder().isEmpty() ? erased : one.holder(),
        Formats.of(language).date(day),
        one.isValid(),
        one.voidReason());
  }
}
