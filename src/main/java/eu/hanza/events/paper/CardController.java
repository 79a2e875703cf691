package eu.hanza.events.paper;

import eu.hanza.accounts.Actor;
import eu.hanza.documents.FilledFields;
import eu.hanza.events.DelegationDesk;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.PossibleDoubles;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationResult;
import eu.hanza.events.RegistrationWindow;
import eu.hanza.events.seats.Audience;
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
import java.io.IOException;
import java.time.Clock;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Entering registration cards: read from a file or typed, then confirmed by a person, into the same
 * list as all others. A card that comes late is queued for a decision, not lost (S3.17).
 */
@Pages
class CardController {

  private final EventCalendar calendar;
  private final DelegationDesk delegations;
  private final RegistrationDesk desk;
  private final PossibleDoubles doubles;
  private final FormReader forms;
  private final Messages messages;
  private final Clock clock;

  CardController(
      EventCalendar calendar,
      DelegationDesk delegations,
      RegistrationDesk desk,
      PossibleDoubles doubles,
      FormReader forms,
      Messages messages,
      Clock clock) {
    this.calendar = calendar;
    this.delegations = delegations;
    this.desk = desk;
    this.doubles = doubles;
    this.forms = forms;
    this.messages = messages;
    this.clock = clock;
  }

  private EventSummary kept(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(EventRules.mayKeep(actor, event.programme()), "enter cards of " + id);
    return event;
  }

  @GetMapping("/office/events/{id}/cards")
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    return page(actor, kept(actor, id), CardForm.EMPTY, FormErrors.NONE, language, model);
  }

  private String page(
      Actor actor,
      EventSummary event,
      CardForm form,
      FormErrors errors,
      Language language,
      Model model) {
    var title = event.event().title().in(language);
    model.addAttribute(
        "page",
        new CardsPage(
            event.id().toString(),
            title.text(),
            title.language(),
            event.window(clock.instant()) != RegistrationWindow.OPEN,
            form,
            Arrays.stream(Sector.values())
                .map(one -> new Option(one.name(), messages.text(language, one.key())))
                .toList(),
            Arrays.stream(WorkFunction.values())
                .map(one -> new Option(one.name(), messages.text(language, one.key())))
                .toList(),
            doubles.of(actor, event.id()).stream().map(CardController::row).toList(),
            errors));
    return "events/cards";
  }

  private static CardsPage.PossibleDouble row(PossibleDoubles.Pair pair) {
    return new CardsPage.PossibleDouble(
        pair.first().name(),
        pair.first().organisation(),
        pair.first().number() + ", " + pair.first().email(),
        pair.second().number() + ", " + pair.second().email(),
        pair.second().id().toString());
  }

  /**
   * Reads a card that was filled in with a word processor; a person looks at it before it counts.
   */
  @PostMapping("/office/events/{id}/cards/read")
  String read(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultipartFile card,
      Language language,
      Model model,
      HttpServletResponse response)
      throws IOException {
    var event = kept(actor, id);
    var reading = FilledFields.read(card.getBytes());
    if (reading instanceof FilledFields.Reading.Read(var fields)) {
      var named = fields.byTag().getOrDefault(EventPapers.EVENT_TAG, List.of());
      if (named.contains(event.id().toString())) {
        return page(actor, event, CardForm.of(fields), FormErrors.NONE, language, model);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var key =
        reading instanceof FilledFields.Reading.Refused
            ? "events.office.cards.unreadable"
            : "events.office.cards.other";
    var errors = forms.errors(List.of(Refusal.of(key).at("card")), language);
    return page(actor, event, CardForm.EMPTY, errors, language, model);
  }

  @PostMapping("/office/events/{id}/cards")
  String enter(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute CardForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var typed = Objects.toString(form.email(), "");
    var email = EmailAddress.read(typed);
    var unread =
        email.isPresent() || typed.isBlank()
            ? List.<Refusal>of()
            : List.of(Refusal.of("events.form.email.Email").at("email"));
    var errors = forms.errors(form, result, unread, "events.office.delegation", language);
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(actor, event, form, errors, language, model);
    }
    var delegate =
        new DelegationDesk.Delegate(
            Objects.requireNonNull(form.name()),
            email.orElseThrow(),
            Objects.toString(form.organisation(), ""),
            form.sector(),
            form.function(),
            Audience.ONSITE,
            Language.PL);
    var done = delegations.card(actor, event.id(), delegate);
    if (done instanceof RegistrationResult.Refused refused) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var why = forms.errors(List.of(refused.why()), language);
      return page(actor, event, form, why, language, model);
    }
    var late = event.window(clock.instant()) != RegistrationWindow.OPEN;
    Notice.said(
        next,
        messages.text(
            language,
            late ? "events.office.cards.late.done" : "events.office.cards.done",
            "name",
            delegate.name()));
    return "redirect:/" + language.tag() + "/office/events/" + event.id() + "/cards";
  }

  /** Ends the later of two registrations of one person. */
  @PostMapping("/office/events/{id}/cards/merge")
  String merge(
      Actor actor,
      @PathVariable String id,
      @RequestParam String later,
      Language language,
      RedirectAttributes next) {
    var event = kept(actor, id);
    desk.withdraw(actor, RegistrationId.of(later));
    Notice.done(next, "events.office.cards.merged");
    return "redirect:/" + language.tag() + "/office/events/" + event.id() + "/cards";
  }
}
