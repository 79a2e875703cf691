package eu.hanza.partnering.ideas.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.partnering.ideas.IdeaId;
import eu.hanza.partnering.ideas.IdeaOffice;
import eu.hanza.partnering.ideas.web.IdeaPages.Typed;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ideas that coordinators follow, and the projects that they open out of them. */
@Pages
class OfficeIdeasController {

  static final String PATH = "/office/ideas";

  private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

  private final IdeaOffice office;
  private final IdeaPages pages;
  private final FormReader reader;

  OfficeIdeasController(IdeaOffice office, IdeaPages pages, FormReader reader) {
    this.office = office;
    this.pages = pages;
    this.reader = reader;
  }

  @GetMapping(PATH)
  String list(Actor actor, Language language, Model model) {
    model.addAttribute("page", pages.followed(actor, language));
    return "partnering/office-ideas";
  }

  @GetMapping(ONE)
  String show(@PathVariable String id, Actor actor, Language language, Model model) {
    var idea = office.get(actor, IdeaId.of(id));
    model.addAttribute("page", pages.followed(actor, idea, Typed.NOTHING, language));
    return "partnering/idea";
  }

  @PostMapping(ONE + "/project")
  String open(
      @PathVariable String id,
      @RequestParam String programme,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var idea = IdeaId.of(id);
    var refusals = office.open(actor, idea, ProgrammeId.of(programme));
    if (refusals.isEmpty()) {
      Notice.done(next, "partnering.office.idea.opened");
      return "redirect:/" + language.tag() + office.desk(office.get(actor, idea).project());
    }
    response.setStatus(422);
    var typed = new Typed("", "", reader.errors(refusals, language));
    model.addAttribute("page", pages.followed(actor, office.get(actor, idea), typed, language));
    return "partnering/idea";
  }
}
