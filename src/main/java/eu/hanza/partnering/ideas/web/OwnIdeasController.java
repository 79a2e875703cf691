package eu.hanza.partnering.ideas.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.partnering.ideas.IdeaDesk;
import eu.hanza.partnering.ideas.IdeaId;
import eu.hanza.partnering.ideas.IdeaResult;
import eu.hanza.partnering.ideas.web.IdeaPages.Typed;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ideas of the reader's organisations: entered, led on, put aside and given up. */
@Pages
class OwnIdeasController {

  static final String PATH = "/my/ideas";

  private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";
  private static final String FORM = "partnering/idea-form";
  private static final String VIEW = "partnering/idea";
  private static final String WORDS = "partnering.idea.field";

  private final IdeaDesk desk;
  private final IdeaPages pages;
  private final FormReader reader;

  OwnIdeasController(IdeaDesk desk, IdeaPages pages, FormReader reader) {
    this.desk = desk;
    this.pages = pages;
    this.reader = reader;
  }

  @GetMapping(PATH)
  String list(Actor actor, Language language, Model model) {
    actor.who();
    model.addAttribute("page", pages.own(actor, language));
    return "partnering/ideas";
  }

  @GetMapping(PATH + "/new")
  String fresh(Actor actor, Language language, Model model) {
    mustSpeak(actor);
    model.addAttribute("page", pages.form(actor, null, IdeaForm.EMPTY, FormErrors.NONE, language));
    return FORM;
  }

  private void mustSpeak(Actor actor) {
    actor.must(!desk.organisations(actor).isEmpty(), "enter an idea");
  }

  @PostMapping(PATH + "/new")
  String enter(
      IdeaForm form,
      @RequestParam(defaultValue = "false") boolean searching,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    mustSpeak(actor);
    if (IdeaForm.shown(form.organisation()).isEmpty()) {
      return refused(
          actor,
          null,
          form,
          List.of(Refusal.of("shell.error.NotBlank").at("organisation")),
          language,
          model,
          response);
    }
    var draft = form.draft(language, pages.areas(), pages.countries());
    var organisation = OrganisationId.of(IdeaForm.shown(form.organisation()));
    return switch (desk.enter(actor, organisation, draft, searching)) {
      case IdeaResult.Kept(var id) -> done(id, searching ? "searching" : "entered", language, next);
      case IdeaResult.Refused(var why) ->
          refused(actor, null, form, why, language, model, response);
    };
  }

  private String refused(
      Actor actor,
      @Nullable String id,
      IdeaForm form,
      List<Refusal> why,
      Language language,
      Model model,
      HttpServletResponse response) {
    response.setStatus(422);
    var errors = reader.errors(why, WORDS, language);
    model.addAttribute("page", pages.form(actor, id, form, errors, language));
    return FORM;
  }

  private static String done(IdeaId id, String what, Language language, RedirectAttributes next) {
    Notice.done(next, "partnering.idea.done." + what);
    return "redirect:/" + language.tag() + PATH + "/" + id;
  }

  @GetMapping(ONE)
  String show(@PathVariable String id, Actor actor, Language language, Model model) {
    var idea = desk.get(actor, IdeaId.of(id));
    model.addAttribute("page", pages.own(idea, Typed.NOTHING, language));
    return VIEW;
  }

  @GetMapping(ONE + "/change")
  String change(@PathVariable String id, Actor actor, Language language, Model model) {
    var form = IdeaForm.of(desk.get(actor, IdeaId.of(id)).idea());
    model.addAttribute("page", pages.form(actor, id, form, FormErrors.NONE, language));
    return FORM;
  }

  @PostMapping(ONE + "/change")
  String change(
      @PathVariable String id,
      IdeaForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var idea = IdeaId.of(id);
    var draft = form.draft(language, pages.areas(), pages.countries());
    var why = desk.change(actor, idea, draft);
    return why.isEmpty()
        ? done(idea, "changed", language, next)
        : refused(actor, id, form, why, language, model, response);
  }

  @PostMapping(ONE + "/{step:search|rest|wake|close}")
  String step(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String until,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var idea = IdeaId.of(id);
    var why = take(actor, idea, step, reason, until);
    if (why.isEmpty()) {
      return done(idea, step, language, next);
    }
    response.setStatus(422);
    var typed = new Typed(reason, until, reader.errors(why, WORDS, language));
    model.addAttribute("page", pages.own(desk.get(actor, idea), typed, language));
    return VIEW;
  }

  private List<Refusal> take(Actor actor, IdeaId idea, String step, String reason, String until) {
    return switch (step) {
      case "search" -> desk.search(actor, idea);
      case "rest" -> rest(actor, idea, until, reason);
      case "wake" -> desk.wake(actor, idea);
      default -> desk.close(actor, idea, reason);
    };
  }

  private List<Refusal> rest(Actor actor, IdeaId idea, String until, String reason) {
    try {
      return desk.rest(actor, idea, LocalDate.parse(until), reason);
    } catch (DateTimeException e) {
      return List.of(Refusal.of("partnering.idea.rest.when").at("until"));
    }
  }
}
