package eu.hanza.events.polls;

import eu.hanza.accounts.Actor;
import eu.hanza.events.attendance.Gathering;
import eu.hanza.events.attendance.Gatherings;
import eu.hanza.events.polls.Conclusions.Conclusion;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's list of what an event's sessions concluded. */
@Pages
class ConclusionsController {

  private static final String BASE = "/office/events/{id}/conclusions";

  private final Gatherings gatherings;
  private final Conclusions conclusions;
  private final FormReader forms;
  private final Messages messages;

  ConclusionsController(
      Gatherings gatherings, Conclusions conclusions, FormReader forms, Messages messages) {
    this.gatherings = gatherings;
    this.conclusions = conclusions;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping(BASE)
  String show(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String tag,
      Language language,
      Model model) {
    var where = gatherings.kept(actor, EventId.of(id), null);
    var empty = new ConclusionForm(null, null, null, null);
    model.addAttribute("page", page(actor, where, tag.strip(), empty, FormErrors.NONE, language));
    return "events/conclusions";
  }

  @PostMapping(BASE)
  String note(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute ConclusionForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var where = gatherings.kept(actor, EventId.of(id), null);
    var refusals =
        form.text().isEmpty()
            ? List.of(Refusal.of("shell.error.NotBlank").at("words"))
            : List.<Refusal>of();
    var errors = forms.errors(form, result, refusals, "events.office.conclusions.form", language);
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", page(actor, where, "", form, errors, language));
      return "events/conclusions";
    }
    var session =
        gatherings
            .kept(actor, where.event().id(), Objects.requireNonNull(form.session()))
            .session();
    conclusions.note(
        actor,
        Objects.requireNonNull(session),
        form.text(),
        Objects.requireNonNull(form.addressee()).strip(),
        form.tagList());
    Notice.done(next, "events.office.conclusions.noted");
    return "redirect:/" + language.tag() + "/office/events/" + where.event().id() + "/conclusions";
  }

  private ConclusionsPage page(
      Actor actor,
      Gathering where,
      String tag,
      ConclusionForm form,
      FormErrors errors,
      Language language) {
    var title = where.title().in(language);
    var all = conclusions.of(actor, where.event().id(), tag);
    return new ConclusionsPage(
        where.event().id().toString(),
        title.text(),
        title.language(),
        tag,
        messages.text(language, "events.office.conclusions.count", "n", all.size()),
        all.stream().map(one -> row(one, language)).toList(),
        gatherings.sessions(where.event().id()).stream()
            .map(one -> new Option(one.id().toString(), one.session().title().in(language).text()))
            .toList(),
        Objects.toString(form.session(), ""),
        form.text(),
        Objects.toString(form.addressee(), ""),
        Objects.toString(form.tags(), ""),
        errors);
  }

  private static ConclusionsPage.Row row(Conclusion one, Language language) {
    var words = one.words().in(language);
    return new ConclusionsPage.Row(
        one.session().in(language).text(),
        words.text(),
        words.language(),
        one.addressee(),
        one.tags());
  }
}
