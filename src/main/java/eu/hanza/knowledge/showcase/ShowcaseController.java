package eu.hanza.knowledge.showcase;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.knowledge.showcase.ShowcasePage.Typed;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The showcase, and where coordinators put it together. */
@Pages
class ShowcaseController {

  private static final String OFFICE = "/office/showcase";

  private final ShowcaseDesk desk;
  private final ShowcasePages pages;
  private final FormReader reader;

  ShowcaseController(ShowcaseDesk desk, ShowcasePages pages, FormReader reader) {
    this.desk = desk;
    this.pages = pages;
    this.reader = reader;
  }

  /** An entry as a coordinator types it. */
  record EntryForm(
      @Nullable String address,
      @Nullable Map<String, String> title,
      @Nullable Map<String, String> text,
      @Nullable Boolean agreed) {

    Typed typed(FormErrors errors) {
      return new Typed(
          Objects.toString(address, ""),
          said(title),
          said(text),
          Boolean.TRUE.equals(agreed),
          errors);
    }

    private static LocalizedText said(@Nullable Map<String, String> typed) {
      var all = LocalizedText.EMPTY;
      for (var one : Objects.requireNonNullElse(typed, Map.<String, String>of()).entrySet()) {
        all = all.with(one.getKey(), Objects.requireNonNullElse(one.getValue(), "").strip());
      }
      return all;
    }
  }

  @GetMapping("/showcase")
  String show(Language language, Model model) {
    model.addAttribute("page", pages.page(language));
    return "knowledge/showcase";
  }

  @GetMapping(OFFICE)
  String office(Actor actor, Language language, Model model) {
    actor.must(actor.coordinatesAny(), "see the office of the showcase");
    var empty = new EntryForm(null, null, null, null).typed(FormErrors.NONE);
    model.addAttribute("page", pages.page(empty, language));
    return "knowledge/office-showcase";
  }

  @PostMapping(OFFICE)
  String add(
      EntryForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var typed = form.typed(FormErrors.NONE);
    var refusals = desk.add(actor, typed.address(), typed.title(), typed.text(), typed.agreed());
    if (refusals.isEmpty()) {
      return done(language, next);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var errors = reader.errors(refusals, "knowledge.office.showcase", language);
    model.addAttribute("page", pages.page(form.typed(errors), language));
    return "knowledge/office-showcase";
  }

  @PostMapping(OFFICE + "/{id}/raise")
  String raise(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    desk.raise(actor, EntryId.of(id));
    return done(language, next);
  }

  @PostMapping(OFFICE + "/{id}/remove")
  String remove(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    desk.remove(actor, EntryId.of(id));
    return done(language, next);
  }

  private static String done(Language language, RedirectAttributes next) {
    Notice.done(next, "knowledge.office.done");
    return "redirect:/" + language.tag() + OFFICE;
  }
}
