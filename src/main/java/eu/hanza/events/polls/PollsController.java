package eu.hanza.events.polls;

import eu.hanza.accounts.Actor;
import eu.hanza.events.attendance.Gathering;
import eu.hanza.events.attendance.Gatherings;
import eu.hanza.events.polls.AskedQuestions.AskedState;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's page of a session's polls and questions. */
@Pages
class PollsController {

  private static final String BASE = "/office/events/{id}/polls/{session}";

  private final Gatherings gatherings;
  private final Polls polls;
  private final AskedQuestions asked;
  private final PollPages pages;
  private final FormReader forms;
  private final Messages messages;

  PollsController(
      Gatherings gatherings,
      Polls polls,
      AskedQuestions asked,
      PollPages pages,
      FormReader forms,
      Messages messages) {
    this.gatherings = gatherings;
    this.polls = polls;
    this.asked = asked;
    this.pages = pages;
    this.forms = forms;
    this.messages = messages;
  }

  private Gathering kept(Actor actor, String id, String session) {
    return gatherings.kept(actor, EventId.of(id), session);
  }

  private static SessionSummary session(Gathering where) {
    return Optional.ofNullable(where.session())
        .orElseThrow(() -> new NotFoundException("session of " + where.event().id()));
  }

  @GetMapping(BASE)
  String show(
      Actor actor,
      @PathVariable String id,
      @PathVariable String session,
      Language language,
      Model model) {
    var where = kept(actor, id, session);
    var empty = new PollForm(null, null);
    model.addAttribute("page", page(where, empty, FormErrors.NONE, language));
    return "events/office-polls";
  }

  private OfficePollsPage page(
      Gathering where, PollForm form, FormErrors errors, Language language) {
    var session = session(where);
    var title = where.title().in(language);
    return new OfficePollsPage(
        "/" + language.tag() + "/office/events/" + where.event().id() + "/polls/" + session.id(),
        LiveController.path(where.event(), session),
        title.text(),
        title.language(),
        pages.of(session, true, language),
        asked.of(session.id()).stream()
            .map(
                one ->
                    new OfficePollsPage.Question(
                        one.id().toString(),
                        one.words(),
                        messages.text(language, "events.office.poll.asked." + one.state()),
                        one.state() == AskedState.NEW))
            .toList(),
        form.asked(),
        form.typed(),
        errors);
  }

  @PostMapping(BASE)
  String draft(
      Actor actor,
      @PathVariable String id,
      @PathVariable String session,
      @Valid @ModelAttribute PollForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var where = kept(actor, id, session);
    var refusals = Polls.refusals(form.asked(), form.answers());
    var errors = forms.errors(form, result, refusals, "events.office.poll.form", language);
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", page(where, form, errors, language));
      return "events/office-polls";
    }
    polls.draft(actor, session(where), form.asked(), form.answers());
    Notice.done(next, "events.office.poll.drafted");
    return back(where, language);
  }

  private static String back(Gathering where, Language language) {
    var session = session(where).id();
    return "redirect:/"
        + language.tag()
        + "/office/events/"
        + where.event().id()
        + "/polls/"
        + session;
  }

  @PostMapping(BASE + "/{poll}/open")
  String open(
      Actor actor,
      @PathVariable String id,
      @PathVariable String session,
      @PathVariable String poll,
      Language language,
      RedirectAttributes next) {
    var where = kept(actor, id, session);
    polls.open(actor, session(where), PollId.of(poll));
    Notice.done(next, "events.office.poll.opened");
    return back(where, language);
  }

  @PostMapping(BASE + "/{poll}/close")
  String close(
      Actor actor,
      @PathVariable String id,
      @PathVariable String session,
      @PathVariable String poll,
      Language language,
      RedirectAttributes next) {
    var where = kept(actor, id, session);
    polls.close(actor, session(where), PollId.of(poll));
    Notice.done(next, "events.office.poll.closed");
    return back(where, language);
  }

  @PostMapping(BASE + "/asked/{question}")
  String mark(
      Actor actor,
      @PathVariable String id,
      @PathVariable String session,
      @PathVariable String question,
      @RequestParam AskedState state,
      Language language,
      RedirectAttributes next) {
    var where = kept(actor, id, session);
    asked.mark(actor, session(where), Ids.uuid(question), state);
    Notice.done(next, "events.office.poll.marked");
    return back(where, language);
  }
}
