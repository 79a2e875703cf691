package eu.hanza.search.web;

import eu.hanza.kernel.Language;
import eu.hanza.search.glossary.Glossary;
import eu.hanza.search.glossary.GlossaryOffice;
import eu.hanza.search.glossary.Term;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The glossary of official names for everybody, and the office in which it is kept. */
@Pages
class GlossaryController {

  private static final String BASE = GlossaryPages.OFFICE;
  private static final String PREFIX = "search.office.term";

  private final Glossary glossary;
  private final GlossaryOffice office;
  private final GlossaryPages pages;
  private final FormReader reader;

  GlossaryController(
      Glossary glossary, GlossaryOffice office, GlossaryPages pages, FormReader reader) {
    this.glossary = glossary;
    this.office = office;
    this.pages = pages;
    this.reader = reader;
  }

  @GetMapping("/glossary")
  String read(@RequestParam(defaultValue = "") String q, Language language, Model model) {
    model.addAttribute("page", pages.list(q, false, language));
    return "search/glossary";
  }

  @GetMapping(BASE)
  String list(@RequestParam(defaultValue = "") String q, Language language, Model model) {
    office.mustKeep();
    model.addAttribute("page", pages.list(q, true, language));
    return "search/glossary";
  }

  @GetMapping(BASE + "/new")
  String blank(Language language, Model model) {
    office.mustKeep();
    return blank(TermForm.EMPTY, FormErrors.NONE, language, model);
  }

  private String blank(TermForm form, FormErrors errors, Language language, Model model) {
    model.addAttribute("page", pages.blank(form, errors, language));
    return "search/term";
  }

  @PostMapping(BASE + "/new")
  String add(
      @Valid TermForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    office.mustKeep();
    var errors = reader.errors(result, PREFIX, language);
    if (!errors.any()) {
      var added = office.add(form.note().text(), form.names(), form.forbidden());
      if (added.slug() != null) {
        return done(BASE + "/" + added.slug(), language, next);
      }
      errors = reader.errors(added.refused(), language);
    }
    response.setStatus(422);
    return blank(form, errors, language, model);
  }

  @GetMapping(BASE + "/{slug}")
  String edit(@PathVariable String slug, Language language, Model model) {
    office.mustKeep();
    var form = TermForm.of(glossary.get(slug));
    return edit(slug, form, FormErrors.NONE, language, model);
  }

  private String edit(
      String slug, TermForm form, FormErrors errors, Language language, Model model) {
    model.addAttribute("page", pages.one(glossary.get(slug), form, errors, language));
    return "search/term";
  }

  @PostMapping(BASE + "/{slug}")
  String change(
      @PathVariable String slug,
      @Valid TermForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    office.mustKeep();
    var errors = reader.errors(result, PREFIX, language);
    if (!errors.any()) {
      var note = form.note().over(glossary.get(slug).note());
      var term = new Term(slug, note, form.names(), form.forbidden());
      errors = reader.errors(office.change(term), language);
    }
    if (errors.any()) {
      response.setStatus(422);
      return edit(slug, form, errors, language, model);
    }
    return done(BASE + "/" + slug, language, next);
  }

  @PostMapping(BASE + "/{slug}/retire")
  String retire(@PathVariable String slug, Language language, RedirectAttributes next) {
    office.retire(slug);
    return done(BASE, language, next);
  }

  private static String done(String path, Language language, RedirectAttributes next) {
    Notice.done(next, "search.office.glossary.done");
    return "redirect:/" + language.tag() + path;
  }
}
