package eu.hanza.forms.web;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.Filling;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.SecondEntries;
import eu.hanza.forms.SecondEntries.Comparison;
import eu.hanza.forms.SecondEntries.Difference;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Types a card a second time and compares both entries (F-20). */
@Pages
class AgainController {

  private final SecondEntries seconds;
  private final FillPages fill;
  private final Respondents respondents;
  private final Messages messages;

  AgainController(
      SecondEntries seconds, FillPages fill, Respondents respondents, Messages messages) {
    this.seconds = seconds;
    this.fill = fill;
    this.respondents = respondents;
    this.messages = messages;
  }

  @PostMapping("/answers/{id}/again")
  String begin(@PathVariable String id, Language language, HttpServletRequest request) {
    var second = seconds.begin(respondents.of(request), ResponseId.of(id), language);
    return "redirect:/" + language.tag() + "/answers/" + second + "/1";
  }

  @GetMapping("/answers/{id}/again")
  String compare(
      @PathVariable String id, Language language, HttpServletRequest request, Model model) {
    var comparison = seconds.compare(respondents.of(request), ResponseId.of(id), language);
    var checked = comparison.first().checked();
    var names = new FieldNames(checked.definition());
    var title = checked.definition().title().in(language);
    model.addAttribute(
        "page",
        new AgainPage(
            title.text(),
            title.language(),
            comparison.first().response().path(),
            comparison.second().response().path(),
            comparison.differences().stream()
                .map(one -> row(comparison, names, one, language))
                .toList()));
    return "forms/again";
  }

  private AgainPage.Row row(
      Comparison comparison, FieldNames names, Difference one, Language language) {
    return new AgainPage.Row(
        names.of(one.path()),
        question(comparison, names, one.path(), language),
        words(comparison.first(), one.path(), one.first(), language),
        words(comparison.second(), one.path(), one.second(), language));
  }

  /** The question below the instances of repeats that it lies in. */
  private String question(
      Comparison comparison, FieldNames names, AnswerPath path, Language language) {
    var parts = new ArrayList<String>();
    for (var depth = 1; depth <= path.steps().size(); depth++) {
      var at = new AnswerPath(path.steps().subList(0, depth));
      var label = names.item(at).map(item -> label(comparison, at, item)).orElse(at.name());
      parts.add(at.index() == 0 ? label : label + " " + at.index());
    }
    var whole = String.join(" – ", parts);
    return names.item(path).filter(Question.class::isInstance).isPresent()
        ? whole
        : messages.text(language, "forms.office.again.count", "what", whole);
  }

  private static String label(Comparison comparison, AnswerPath path, FormItem item) {
    var first = comparison.first().run();
    var run = first.row(path).isPresent() ? first : comparison.second().run();
    var label = run.words(path, item.wording().label());
    return label.isBlank() ? item.name() : label;
  }

  private String words(
      Filling filling, AnswerPath path, @Nullable Answer answer, Language language) {
    if (answer == null) {
      return "";
    }
    var row = filling.run().row(path).orElse(null);
    return row != null && row.item() instanceof Question question
        ? fill.words(filling, language).say(row, question, answer)
        : answer.text();
  }

  /** Ends the comparison: a row whose choice is {@code second} is taken over. */
  @PostMapping("/answers/{id}/again/done")
  String settle(
      @PathVariable String id,
      Language language,
      HttpServletRequest request,
      RedirectAttributes next) {
    var at = ResponseId.of(id);
    var who = respondents.of(request);
    var comparison = seconds.compare(who, at, language);
    var names = new FieldNames(comparison.first().checked().definition());
    var taken =
        comparison.differences().stream()
            .map(Difference::path)
            .filter(path -> "second".equals(request.getParameter("pick." + names.of(path))))
            .toList();
    seconds.settle(who, at, taken, language);
    var values = Map.<String, Object>of("n", comparison.differences().size());
    Notice.said(next, messages.text(language, "forms.office.again.done", values));
    return "redirect:/" + language.tag() + "/answers/" + id;
  }
}
