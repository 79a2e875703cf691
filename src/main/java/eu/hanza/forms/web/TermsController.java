package eu.hanza.forms.web;

import eu.hanza.forms.AnsweredBy;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormHomes;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormSummary;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who fills in a form, from when to when, after which clause; closing it before its time. */
@Pages
class TermsController {

  private static final String PATH = "/office/forms/{id}/terms";
  private static final String WORDS = "forms.office.terms";

  private final FormBook book;
  private final FormHomes homes;
  private final Respondents respondents;
  private final FormReader forms;
  private final Messages messages;

  TermsController(
      FormBook book,
      FormHomes homes,
      Respondents respondents,
      FormReader forms,
      Messages messages) {
    this.book = book;
    this.homes = homes;
    this.respondents = respondents;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String show(@PathVariable String id, Language language, Model model) {
    var form = book.draft(respondents.actor(), FormId.of(id)).summary();
    return page(form, TermsForm.of(form.terms()), FormErrors.NONE, language, model);
  }

  private String page(
      FormSummary form, TermsForm terms, FormErrors errors, Language language, Model model) {
    var home = homes.get(form.home(), language);
    model.addAttribute(
        "page",
        new FormPage(
            form.title().in(language).text(),
            text(language, "title"),
            text(language, "lede." + (home.asksItself() ? "inside" : "own")),
            "/office/forms/" + form.id() + "/terms",
            "/office/forms/" + form.id() + "/edit",
            home.asksItself() ? List.of() : fields(home.clauses().get(), terms, language),
            errors,
            text(language, "save")));
    return FormPage.TEMPLATE;
  }

  private List<FieldView> fields(List<Option> clauses, TermsForm terms, Language language) {
    var who =
        Arrays.stream(AnsweredBy.values())
            .map(one -> new Option(one.name(), text(language, "answeredBy." + one)))
            .toList();
    var offered = new ArrayList<Option>();
    offered.add(new Option("", messages.text(language, "forms.choose")));
    offered.addAll(clauses);
    var fields = new ArrayList<FieldView>();
    fields.add(
        FieldView.choice("clause", text(language, "clause"), terms.clause(), offered)
            .hint(text(language, "clause.hint")));
    fields.add(
        FieldView.choice("answeredBy", text(language, "answeredBy"), terms.answeredBy(), who));
    fields.add(
        FieldView.tick("oneEach", text(language, "oneEach"), Boolean.TRUE.equals(terms.oneEach())));
    fields.add(
        FieldView.tick(
            "signedOff", text(language, "signedOff"), Boolean.TRUE.equals(terms.signedOff())));
    fields.add(
        FieldView.of("datetime-local", "opensAt", text(language, "opensAt"), terms.opensAt())
            .orNothing());
    fields.add(
        FieldView.of("datetime-local", "closesAt", text(language, "closesAt"), terms.closesAt())
            .orNothing());
    return fields;
  }

  private String text(Language language, String key) {
    return messages.text(language, WORDS + "." + key);
  }

  @PostMapping(PATH)
  String settle(
      @PathVariable String id,
      @Valid @ModelAttribute TermsForm terms,
      BindingResult result,
      Language language,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next) {
    var actor = respondents.actor();
    var form = book.draft(actor, FormId.of(id)).summary();
    var errors = forms.errors(terms, result, List.of(), WORDS, language);
    if (!errors.any()) {
      var against = book.settle(actor, form.id(), terms.terms(form.terms().zone()));
      errors = forms.errors(against, WORDS, language);
    }
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(form, terms, errors, language, model);
    }
    Notice.done(next, "forms.office.terms.saved");
    return "redirect:/" + language.tag() + "/office/forms/" + id + "/edit";
  }

  @PostMapping("/office/forms/{id}/closed")
  String close(
      @PathVariable String id,
      @RequestParam boolean closed,
      Language language,
      RedirectAttributes next) {
    book.close(respondents.actor(), FormId.of(id), closed);
    Notice.done(next, closed ? "forms.office.closed" : "forms.office.opened");
    return "redirect:/" + language.tag() + "/office/forms/" + id + "/edit";
  }
}
