package eu.hanza.network.web;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.LegalClass;
import eu.hanza.network.OrganisationColumns;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationKind;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.OrganisationRegister.Result;
import eu.hanza.network.Territories;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entries of the register: new ones and corrections. */
@Pages
class EntryController {

  private static final String OFFICE = "/office/organisations";
  private static final String VIEW = "network/entry";

  private final OrganisationRegister register;
  private final OrganisationDirectory directory;
  private final OrganisationColumns columns;
  private final Territories territories;
  private final History history;
  private final FormReader reader;
  private final Messages messages;

  EntryController(
      OrganisationRegister register,
      OrganisationDirectory directory,
      OrganisationColumns columns,
      Territories territories,
      History history,
      FormReader reader,
      Messages messages) {
    this.register = register;
    this.directory = directory;
    this.columns = columns;
    this.territories = territories;
    this.history = history;
    this.reader = reader;
    this.messages = messages;
  }

  @GetMapping(OFFICE + "/new")
  String blank(Language language, Actor actor, Model model) {
    actor.must(register.mayKeep(actor), "enter an organisation");
    var form = new EntryForm(Map.of("language", "pl", "country", "PL"), Set.of());
    model.addAttribute("page", page(language, null, form, FormErrors.NONE, List.of()));
    return VIEW;
  }

  @PostMapping(OFFICE)
  String create(
      @RequestParam MultiValueMap<String, String> sent,
      Language language,
      Actor actor,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    actor.must(register.mayKeep(actor), "enter an organisation");
    var form = EntryForm.of(sent);
    var read = columns.read(form::cell);
    var wrong = new ArrayList<>(read.wrong());
    if (wrong.isEmpty()) {
      switch (register.register(actor, read.draft())) {
        case Result.Done(var id) -> {
          return done(next, language, id);
        }
        case Result.Refused(var why) -> wrong.addAll(why);
      }
    }
    return again(language, null, form, wrong, model, response);
  }

  @GetMapping(OFFICE + "/{id:[0-9a-f-]{36}}")
  String show(@PathVariable String id, Language language, Actor actor, Model model) {
    actor.must(register.mayKeep(actor), "see an entry");
    var organisation = OrganisationId.of(id);
    var draft = register.draft(organisation);
    var form = EntryForm.of(columns.write(draft), draft);
    model.addAttribute(
        "page", page(language, organisation, form, FormErrors.NONE, register.warnings(draft)));
    return VIEW;
  }

  @PostMapping(OFFICE + "/{id:[0-9a-f-]{36}}")
  String change(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      Language language,
      Actor actor,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    actor.must(register.mayKeep(actor), "change an entry");
    var organisation = OrganisationId.of(id);
    var form = EntryForm.of(sent);
    var read = columns.read(form::cell);
    var wrong = new ArrayList<>(read.wrong());
    if (wrong.isEmpty()) {
      var draft = form.over(register.draft(organisation), read.draft());
      switch (register.change(actor, organisation, draft)) {
        case Result.Done(var same) -> {
          return done(next, language, same);
        }
        case Result.Refused(var why) -> wrong.addAll(why);
      }
    }
    return again(language, organisation, form, wrong, model, response);
  }

  private String again(
      Language language,
      @Nullable OrganisationId id,
      EntryForm form,
      List<Refusal> wrong,
      Model model,
      HttpServletResponse response) {
    response.setStatus(422);
    model.addAttribute("page", page(language, id, form, reader.errors(wrong, language), List.of()));
    return VIEW;
  }

  private static String done(RedirectAttributes next, Language language, OrganisationId id) {
    Notice.done(next, "network.office.saved");
    return "redirect:/" + language.tag() + OFFICE + "/" + id;
  }

  private EntryPage page(
      Language language,
      @Nullable OrganisationId id,
      EntryForm form,
      FormErrors errors,
      List<Refusal> warnings) {
    var summary = id == null ? null : directory.get(id);
    return new EntryPage(
        summary == null
            ? messages.text(language, "network.office.new")
            : register.draft(summary.id()).ownName(),
        id == null ? OFFICE : OFFICE + "/" + id,
        summary == null ? null : summary.slug(),
        form.values(),
        Arrays.stream(OrganisationKind.values())
            .map(kind -> new Option(kind.name(), messages.text(language, kind.key())))
            .toList(),
        form.kinds(),
        Arrays.stream(LegalClass.values())
            .map(legal -> new Option(legal.name(), messages.text(language, legal.key())))
            .toList(),
        countries(language),
        errors,
        warnings.stream().map(one -> messages.text(language, one)).toList(),
        summary == null || summary.active(),
        id == null ? null : history.of(id, language));
  }

  private List<Option> countries(Language language) {
    var formats = Formats.of(language);
    return territories.countriesBy(language).stream()
        .map(code -> new Option(code, formats.country(code)))
        .toList();
  }
}
