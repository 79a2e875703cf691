package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.publishing.CookieEntry;
import eu.hanza.publishing.CookieRegister;
import eu.hanza.publishing.web.CookieOfficePage.Row;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
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

/** The office in which optional cookies are declared. */
@Pages
class CookieOfficeController {

  private static final String BASE = "/office/cookies";
  private static final String NEW = "new";

  private final CookieRegister register;
  private final FormReader reader;
  private final Messages messages;

  CookieOfficeController(CookieRegister register, FormReader reader, Messages messages) {
    this.register = register;
    this.reader = reader;
    this.messages = messages;
  }

  @GetMapping(BASE)
  String list(Actor actor, Language language, Model model) {
    register.mayKeep(actor);
    var rows = register.optional().stream().map(one -> row(one, language)).toList();
    model.addAttribute("page", new CookieOfficePage(rows, register.history(language)));
    return "publishing/cookie-office";
  }

  private static Row row(CookieEntry cookie, Language language) {
    var lifetime = cookie.lifetime().in(language).text();
    var note = cookie.provider().isEmpty() ? lifetime : lifetime + " · " + cookie.provider();
    return new Row(
        cookie.name(), BASE + "/" + cookie.name(), cookie.purpose().in(language).text(), note);
  }

  @GetMapping(BASE + "/{name}")
  String edit(@PathVariable String name, Actor actor, Language language, Model model) {
    register.mayKeep(actor);
    var form = name.equals(NEW) ? CookieForm.EMPTY : CookieForm.of(cookie(name));
    return form(name, form, FormErrors.NONE, language, model);
  }

  @PostMapping(BASE + "/{name}")
  String save(
      @PathVariable String name,
      @Valid CookieForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    register.mayKeep(actor);
    var errors = reader.errors(result, "publishing.office", language);
    if (!errors.any()) {
      var called = name.equals(NEW) ? form.name() : cookie(name).name();
      errors = reader.errors(register.define(actor, form.cookie(called)), language);
    }
    if (errors.any()) {
      response.setStatus(422);
      return form(name, form, errors, language, model);
    }
    return done(language, next);
  }

  @PostMapping(BASE + "/{name}/remove")
  String remove(
      @PathVariable String name, Actor actor, Language language, RedirectAttributes next) {
    register.remove(actor, name);
    return done(language, next);
  }

  private CookieEntry cookie(String name) {
    return register.optional().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("cookie " + name));
  }

  private static String done(Language language, RedirectAttributes next) {
    Notice.done(next, "publishing.office.done.saved");
    return "redirect:/" + language.tag() + BASE;
  }

  private String form(
      String name, CookieForm form, FormErrors errors, Language language, Model model) {
    var words = new Words(messages, language);
    var isNew = name.equals(NEW);
    model.addAttribute(
        "page",
        new FormPage(
            words.t("office.cookies.title"),
            isNew ? words.t("office.cookies.add") : name,
            words.t("office.cookie.lede"),
            BASE + "/" + name,
            BASE,
            form.fields(words, isNew),
            errors,
            words.t("office.save")));
    return FormPage.TEMPLATE;
  }
}
