package eu.hanza.events.office;

import eu.hanza.accounts.Actor;
import eu.hanza.events.DelegationDesk;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationResult;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.Pool;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering the people of a delegation, and those who are invited (E-2). */
@Pages
class DelegationController {

  private final EventCalendar calendar;
  private final DelegationDesk desk;
  private final Bookings bookings;
  private final FormReader forms;
  private final Messages messages;

  DelegationController(
      EventCalendar calendar,
      DelegationDesk desk,
      Bookings bookings,
      FormReader forms,
      Messages messages) {
    this.calendar = calendar;
    this.desk = desk;
    this.bookings = bookings;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping("/office/events/{id}/delegation")
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    return page(kept(actor, id), DelegationForm.EMPTY, FormErrors.NONE, language, model);
  }

  private EventSummary kept(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(EventRules.mayKeep(actor, event.programme()), "bring people to " + id);
    return event;
  }

  private String page(
      EventSummary event, DelegationForm form, FormErrors errors, Language language, Model model) {
    var title = event.event().title().in(language);
    model.addAttribute(
        "page",
        new DelegationPage(
            event.id().toString(),
            title.text(),
            title.language(),
            bookings.pools(event.id()).stream().mapToInt(Pool::held).sum(),
            form,
            Arrays.stream(Sector.values())
                .map(one -> new Option(one.name(), messages.text(language, one.key())))
                .toList(),
            Arrays.stream(WorkFunction.values())
                .map(one -> new Option(one.name(), messages.text(language, one.key())))
                .toList(),
            Arrays.stream(Language.values())
                .map(one -> new Option(one.tag(), one.ownName()))
                .toList(),
            errors));
    return "events/delegation";
  }

  @PostMapping("/office/events/{id}/delegation")
  String bring(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute DelegationForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var email = EmailAddress.read(Objects.toString(form.email(), ""));
    var letters = Language.of(Objects.toString(form.language(), ""));
    var unread =
        email.isPresent() || Objects.toString(form.email(), "").isBlank()
            ? List.<Refusal>of()
            : List.of(Refusal.of("events.form.email.Email").at("email"));
    var errors = forms.errors(form, result, unread, "events.office.delegation", language);
    if (errors.any() || letters.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(event, form, errors, language, model);
    }
    var delegate =
        new DelegationDesk.Delegate(
            Objects.requireNonNull(form.name()),
            email.orElseThrow(),
            Objects.toString(form.organisation(), ""),
            form.sector(),
            form.function(),
            Audience.ONSITE,
            letters.get());
    var done =
        Boolean.TRUE.equals(form.invited())
            ? desk.invite(actor, event.id(), delegate)
            : desk.register(actor, event.id(), delegate);
    if (done instanceof RegistrationResult.Refused refused) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return page(event, form, forms.errors(List.of(refused.why()), language), language, model);
    }
    Notice.said(
        next, messages.text(language, "events.office.delegation.done", "name", delegate.name()));
    return "redirect:/" + language.tag() + "/office/events/" + event.id() + "/delegation";
  }
}
