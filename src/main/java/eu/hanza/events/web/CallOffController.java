package eu.hanza.events.web;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventState;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationNumbers;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step before an event is called off: who is written to, and why. */
@Pages
class CallOffController {

  private static final String PATH = "/office/events/{id}/call-off";

  private final EventCalendar calendar;
  private final EventOffice office;
  private final RegistrationNumbers numbers;
  private final FormReader forms;
  private final Messages messages;

  CallOffController(
      EventCalendar calendar,
      EventOffice office,
      RegistrationNumbers numbers,
      FormReader forms,
      Messages messages) {
    this.calendar = calendar;
    this.office = office;
    this.numbers = numbers;
    this.forms = forms;
    this.messages = messages;
  }

  private EventSummary kept(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(actor.coordinates(event.programme()), "keep the event " + id);
    if (event.state() != EventState.PUBLISHED) {
      throw new NotFoundException("a published event " + id);
    }
    return event;
  }

  @GetMapping(PATH)
  String ask(Actor actor, @PathVariable String id, Language language, Model model) {
    return page(kept(actor, id), "", FormErrors.NONE, language, model);
  }

  private String page(
      EventSummary event, String reason, FormErrors errors, Language language, Model model) {
    var back = "/office/events/" + event.id();
    var field =
        FieldView.lines("reason", messages.text(language, "events.office.call-off.reason"), reason);
    model.addAttribute(
        "page",
        new FormPage(
            event.event().title().in(language).text(),
            messages.text(language, "events.office.call-off"),
            messages.text(
                language, "events.office.call-off.text", "n", numbers.of(event.id()).registered()),
            back + "/call-off",
            back,
            List.of(field.hint(messages.text(language, "events.office.call-off.reason.hint"))),
            errors,
            messages.text(language, "events.office.call-off")));
    return FormPage.TEMPLATE;
  }

  @PostMapping(PATH)
  String callOff(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var refusals = office.callOff(actor, event.id(), reason);
    if (!refusals.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(event, reason, forms.errors(refusals, language), language, model);
    }
    Notice.done(next, "events.office.called-off");
    return "redirect:/" + language.tag() + "/office/events/" + event.id();
  }
}
