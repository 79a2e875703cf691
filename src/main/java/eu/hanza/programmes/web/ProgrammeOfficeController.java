package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.programmes.ProgrammeProfile;
import eu.hanza.programmes.ProgrammeResult;
import eu.hanza.programmes.web.OfficePage.Row;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office in which programmes are started, described and published. */
@Pages
class ProgrammeOfficeController {

  private static final String BASE = "/office/programmes";

  private final ProgrammeDirectory directory;
  private final ProgrammeOffice office;
  private final FunderDirectory funders;
  private final Workspaces workspaces;
  private final FormReader reader;
  private final PartForms forms;

  ProgrammeOfficeController(
      ProgrammeDirectory directory,
      ProgrammeOffice office,
      FunderDirectory funders,
      Workspaces workspaces,
      FormReader reader,
      PartForms forms) {
    this.directory = directory;
    this.office = office;
    this.funders = funders;
    this.workspaces = workspaces;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping(BASE)
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.coordinatesAny(), "see the office of programmes");
    var rows =
        directory.coordinatedBy(actor).stream()
            .map(
                one ->
                    new Row(one.name().in(language).text(), BASE + "/" + one.id(), one.published()))
            .toList();
    model.addAttribute("page", new OfficePage(rows, actor.isAdministrator()));
    return "programmes/office";
  }

  @GetMapping(BASE + "/new")
  String blank(Actor actor, Language language, Model model, HttpServletResponse response) {
    actor.must(actor.isAdministrator(), "start a programme");
    var empty = ProgrammeForm.of("", ProgrammeProfile.named(LocalizedText.EMPTY));
    return form(empty, "new", BASE, FormErrors.NONE, language, model, response);
  }

  @PostMapping(BASE + "/new")
  String create(
      @Valid ProgrammeForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var errors = reader.errors(result, "programmes.office", language);
    if (!errors.any()) {
      switch (office.draft(actor, form.slug(), form.profile())) {
        case ProgrammeResult.Drafted drafted -> {
          Notice.done(next, "programmes.office.done.created");
          return "redirect:/" + language.tag() + BASE + "/" + drafted.id();
        }
        case ProgrammeResult.Refused refused -> errors = reader.errors(refused.why(), language);
      }
    }
    return form(form, "new", BASE, errors, language, model, response);
  }

  @GetMapping(BASE + "/{id}")
  String workspace(@PathVariable String id, Actor actor, Language language, Model model) {
    var programme = mine(id, actor);
    model.addAttribute("page", workspaces.page(programme, FormErrors.NONE, language));
    return "programmes/workspace";
  }

  @GetMapping(BASE + "/{id}/profile")
  String edit(
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    var programme = mine(id, actor);
    var form = ProgrammeForm.of(directory.get(programme), directory.profile(programme));
    return form(form, "edit", base(id), FormErrors.NONE, language, model, response);
  }

  @PostMapping(BASE + "/{id}/profile")
  String change(
      @PathVariable String id,
      @Valid ProgrammeForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var programme = mine(id, actor);
    var errors = reader.errors(result, "programmes.office", language);
    if (!errors.any()) {
      var profile = form.over(directory.profile(programme));
      errors = reader.errors(office.change(actor, programme, form.slug(), profile), language);
    }
    if (errors.any()) {
      return form(form, "edit", base(id), errors, language, model, response);
    }
    return PartForms.done(base(id), language, next);
  }

  @PostMapping(BASE + "/{id}/publish")
  String publish(
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var programme = mine(id, actor);
    var errors = reader.errors(office.publish(actor, programme), language);
    if (errors.any()) {
      response.setStatus(422);
      model.addAttribute("page", workspaces.page(programme, errors, language));
      return "programmes/workspace";
    }
    Notice.done(next, "programmes.office.done.published");
    return "redirect:/" + language.tag() + base(id);
  }

  @PostMapping(BASE + "/{id}/withdraw")
  String withdraw(
      @PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    office.withdraw(actor, mine(id, actor));
    Notice.done(next, "programmes.office.done.withdrawn");
    return "redirect:/" + language.tag() + base(id);
  }

  private ProgrammeId mine(String id, Actor actor) {
    return PartForms.mine(id, actor);
  }

  private static String base(String id) {
    return BASE + "/" + id;
  }

  private String form(
      ProgrammeForm form,
      String key,
      String base,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    var fields = form.fields(forms.words(language), funders.all());
    var path = key.equals("new") ? "/new" : "/profile";
    return forms.show(base, path, key, fields, errors, language, model, response);
  }
}
