package eu.hanza.events.series;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventRules;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's form of an edition; its number is checked against the history (S2.1). */
@Pages
class EditionController {

  private static final String FORM = "events.office.series";
  private static final String UNEXPECTED = "events.office.series.number.unexpected";
  private static final String PATH = "/office/series/{id}/editions";
  private static final String VIEW = "events/edition-form";

  private final SeriesDirectory directory;
  private final SeriesBook book;
  private final SeriesOfficePages pages;
  private final FormReader forms;

  EditionController(
      SeriesDirectory directory, SeriesBook book, SeriesOfficePages pages, FormReader forms) {
    this.directory = directory;
    this.book = book;
    this.pages = pages;
    this.forms = forms;
  }

  private SeriesSummary kept(Actor actor, String id) {
    var series = directory.get(SeriesId.of(id));
    actor.must(EventRules.mayKeep(actor, series.programme()), "keep the series " + id);
    return series;
  }

  @GetMapping({PATH + "/new", PATH + "/{edition}"})
  String show(
      Actor actor,
      @PathVariable String id,
      @PathVariable(required = false) @Nullable String edition,
      Language language,
      Model model) {
    var series = kept(actor, id);
    var found = edition == null ? null : directory.edition(SeriesEditionId.of(edition));
    var form = found == null ? EditionForm.EMPTY : EditionForm.of(found, language);
    model.addAttribute(
        "page", pages.edition(series, found, form, false, FormErrors.NONE, language));
    return VIEW;
  }

  @PostMapping({PATH + "/new", PATH + "/{edition}"})
  String save(
      Actor actor,
      @PathVariable String id,
      @PathVariable(required = false) @Nullable String edition,
      @Valid @ModelAttribute EditionForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var series = kept(actor, id);
    var found = edition == null ? null : directory.edition(SeriesEditionId.of(edition));
    var refusals = refusals(series, found, form, language);
    var unexpected = refusals.stream().anyMatch(one -> one.key().equals(UNEXPECTED));
    var errors = forms.errors(form, result, refusals, FORM, language);
    if (!errors.any()) {
      var known = found == null ? null : found.id();
      errors =
          forms.errors(book.save(actor, series.id(), known, form.draft(language)), FORM, language);
    }
    if (errors.any()) {
      response.setStatus(422);
      model.addAttribute("page", pages.edition(series, found, form, unexpected, errors, language));
      return VIEW;
    }
    Notice.done(next, "events.office.series.saved");
    return "redirect:/" + language.tag() + "/office/series/" + series.id();
  }

  private List<Refusal> refusals(
      SeriesSummary series, @Nullable EditionSummary found, EditionForm form, Language language) {
    var refusals = new ArrayList<Refusal>();
    form.unread(language)
        .forEach(
            one ->
                refusals.add(Refusal.of("events.office.series.figure.unread").at("figure-" + one)));
    var number = form.number();
    var year = form.year();
    if (number != null && year != null && !Boolean.TRUE.equals(form.confirmed())) {
      var others =
          directory.editions(series.id()).stream().filter(one -> !one.equals(found)).toList();
      EditionCheck.expected(others, number, year)
          .ifPresent(expected -> refusals.add(unexpected(expected, year)));
    }
    return refusals;
  }

  private static Refusal unexpected(int expected, int year) {
    return Refusal.of(UNEXPECTED, Map.of("expected", expected, "year", String.valueOf(year)))
        .at("number");
  }
}
