package eu.hanza.network.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationColumns;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.OrganisationRegister.Result;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the people of an organisation tell the public what it does. */
@Pages
class OwnController {

  private static final String PATH = "/my/organisations";

  private final OrganisationRegister register;
  private final OrganisationDirectory directory;
  private final OrganisationColumns columns;
  private final FormReader reader;

  OwnController(
      OrganisationRegister register,
      OrganisationDirectory directory,
      OrganisationColumns columns,
      FormReader reader) {
    this.register = register;
    this.directory = directory;
    this.columns = columns;
    this.reader = reader;
  }

  @GetMapping(PATH)
  String list(Language language, Actor actor, Model model) {
    var names = directory.summaries(actor.organisations());
    model.addAttribute(
        "page",
        new OwnListPage(
            names.values().stream()
                .map(
                    one ->
                        new DirectoryPage.Chip(
                            one.name(language).text(),
                            "/" + language.tag() + PATH + "/" + one.id()))
                .toList()));
    return "network/own-list";
  }

  @GetMapping(PATH + "/{id}")
  String form(@PathVariable String id, Language language, Actor actor, Model model) {
    var organisation = OrganisationId.of(id);
    mayDescribe(actor, organisation);
    var draft = register.draft(organisation);
    var values = EntryForm.of(columns.write(draft), draft).values();
    model.addAttribute("page", page(organisation, values, FormErrors.NONE));
    return "network/own";
  }

  @PostMapping(PATH + "/{id}")
  String save(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      Language language,
      Actor actor,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    var organisation = OrganisationId.of(id);
    mayDescribe(actor, organisation);
    var known = register.draft(organisation);
    var typed = new HashMap<>(EntryForm.of(sent).values());
    typed.put("name", known.ownName());
    typed.put("language", known.ownLanguage());
    var draft = columns.read(new EntryForm(typed, Set.of())::cell).draft();
    var result =
        register.describe(
            actor,
            organisation,
            draft.description(),
            draft.website(),
            EntryForm.areas(known.areas(), draft.areas()),
            EntryForm.aliases(known.aliases(), draft.aliases()));
    return switch (result) {
      case Result.Done done -> {
        Notice.done(next, "network.own.saved");
        yield "redirect:/" + language.tag() + directory.get(organisation).path();
      }
      case Result.Refused(var why) -> {
        response.setStatus(422);
        model.addAttribute("page", page(organisation, typed, reader.errors(why, language)));
        yield "network/own";
      }
    };
  }

  private void mayDescribe(Actor actor, OrganisationId organisation) {
    actor.must(
        actor.represents(organisation) || register.mayKeep(actor), "describe " + organisation);
  }

  private OwnPage page(OrganisationId id, Map<String, String> values, FormErrors errors) {
    var draft = register.draft(id);
    return new OwnPage(draft.ownName(), draft.ownLanguage(), PATH + "/" + id, values, errors);
  }
}
