package eu.hanza.search.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.search.vocabulary.Concept;
import eu.hanza.search.vocabulary.ConceptKind;
import eu.hanza.search.vocabulary.ConceptOffice;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office in which administrators keep the vocabulary. */
@Pages
class ConceptsController {

  static final String BASE = "/office/search/concepts";

  private static final String PREFIX = "search.office.concept";

  private final ConceptOffice office;
  private final ConceptPages pages;
  private final FormReader reader;

  ConceptsController(ConceptOffice office, ConceptPages pages, FormReader reader) {
    this.office = office;
    this.pages = pages;
    this.reader = reader;
  }

  @GetMapping(BASE)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable ConceptKind kind,
      @RequestParam(defaultValue = "1") int page,
      Language language,
      Model model) {
    var found = office.search(q, kind, page, language);
    model.addAttribute("page", pages.list(found, q, kind, language));
    return "search/concepts";
  }

  @GetMapping(path = BASE + ".csv")
  ResponseEntity<byte[]> file() {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vocabulary.csv\"")
        .body(office.file().getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping(BASE + "/new")
  String blank(Language language, Model model) {
    return blank(ConceptForm.EMPTY, FormErrors.NONE, language, model);
  }

  private String blank(ConceptForm form, FormErrors errors, Language language, Model model) {
    model.addAttribute("page", pages.blank(form, errors, language));
    return "search/concept";
  }

  @PostMapping(BASE + "/new")
  String add(
      @Valid ConceptForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var errors = reader.errors(result, PREFIX, language);
    if (!errors.any()) {
      var added = office.add(form.kind(), form.above(), form.labels(), language);
      if (added.slug() != null) {
        return done(added.slug(), language, next);
      }
      errors = reader.errors(added.refused(), PREFIX, language);
    }
    response.setStatus(422);
    return blank(form, errors, language, model);
  }

  @GetMapping(BASE + "/{slug}")
  String edit(@PathVariable String slug, Language language, Model model) {
    var form = ConceptForm.of(office.get(slug).concept());
    return edit(slug, form, FormErrors.NONE, language, model);
  }

  private String edit(
      String slug, ConceptForm form, FormErrors errors, Language language, Model model) {
    model.addAttribute("page", pages.one(office.get(slug), form, errors, language));
    return "search/concept";
  }

  @PostMapping(BASE + "/{slug}")
  String change(
      @PathVariable String slug,
      @Valid ConceptForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var errors = reader.errors(result, PREFIX, language);
    if (!errors.any()) {
      var concept = new Concept(slug, form.kind(), form.above(), form.labels());
      errors = reader.errors(office.change(concept, language), PREFIX, language);
    }
    if (errors.any()) {
      response.setStatus(422);
      return edit(slug, form, errors, language, model);
    }
    return done(slug, language, next);
  }

  @PostMapping(BASE + "/{slug}/retire")
  String retire(
      @PathVariable String slug,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    return turned(slug, office.retire(slug), language, model, response, next);
  }

  @PostMapping(BASE + "/{slug}/restore")
  String restore(
      @PathVariable String slug,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    return turned(slug, office.restore(slug, language), language, model, response, next);
  }

  private String turned(
      String slug,
      List<Refusal> refused,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    if (refused.isEmpty()) {
      return done(slug, language, next);
    }
    response.setStatus(422);
    var form = ConceptForm.of(office.get(slug).concept());
    return edit(slug, form, reader.errors(refused, PREFIX, language), language, model);
  }

  private static String done(String slug, Language language, RedirectAttributes next) {
    Notice.done(next, "search.office.concepts.done");
    return "redirect:/" + language.tag() + BASE + "/" + slug;
  }
}
