package eu.hanza.events.hooks;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The webhooks of the programme of an event, in the office. */
@Pages
class WebhookController {

  private final EventCalendar calendar;
  private final ProgrammeDirectory programmes;
  private final Webhooks hooks;
  private final FormReader forms;
  private final Messages messages;

  WebhookController(
      EventCalendar calendar,
      ProgrammeDirectory programmes,
      Webhooks hooks,
      FormReader forms,
      Messages messages) {
    this.calendar = calendar;
    this.programmes = programmes;
    this.hooks = hooks;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping("/office/events/{id}/webhooks")
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    var event = calendar.get(EventId.of(id));
    return page(actor, event, null, "", FormErrors.NONE, language, model);
  }

  private String page(
      Actor actor,
      EventSummary event,
      @Nullable String secret,
      String url,
      FormErrors errors,
      Language language,
      Model model) {
    var rows =
        hooks.of(actor, event.programme()).stream()
            .map(
                hook ->
                    new WebhooksPage.Row(
                        hook.id().toString(),
                        hook.url(),
                        messages.text(
                            language,
                            "events.office.webhooks.how",
                            Map.of(
                                "delivered", hook.delivered(),
                                "waiting", hook.waiting(),
                                "failed", hook.failed()))))
            .toList();
    var programme = programmes.get(event.programme()).name().in(language).text();
    model.addAttribute(
        "page", new WebhooksPage(event.id().toString(), programme, rows, secret, url, errors));
    return "events/webhooks";
  }

  @PostMapping("/office/events/{id}/webhooks")
  String make(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String url,
      Language language,
      Model model,
      HttpServletResponse response) {
    var event = calendar.get(EventId.of(id));
    var refusals = hooks.refusals(actor, event.programme(), url.strip());
    if (!refusals.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var why = refusals.stream().map(one -> one.at("url")).toList();
      return page(actor, event, null, url, forms.errors(why, language), language, model);
    }
    var secret = hooks.make(actor, event.programme(), url.strip());
    return page(actor, event, secret.value(), "", FormErrors.NONE, language, model);
  }

  @PostMapping("/office/events/{id}/webhooks/end")
  String end(
      Actor actor,
      @PathVariable String id,
      @RequestParam String hook,
      Language language,
      RedirectAttributes next) {
    var event = calendar.get(EventId.of(id));
    hooks.end(actor, event.programme(), WebhookId.of(hook));
    Notice.done(next, "events.office.webhooks.ended");
    return "redirect:/" + language.tag() + "/office/events/" + event.id() + "/webhooks";
  }
}
