package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.publishing.Statement;
import eu.hanza.publishing.StatementOffice;
import eu.hanza.publishing.web.StatementPage.DayView;
import eu.hanza.publishing.web.StatementPage.Facts;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.TextView;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accessibility statement and its form. */
@Pages
class StatementController {

  private static final String OFFICE = "/office/statement";

  private final StatementOffice office;
  private final FormReader reader;
  private final Messages messages;

  StatementController(StatementOffice office, FormReader reader, Messages messages) {
    this.office = office;
    this.reader = reader;
    this.messages = messages;
  }

  @GetMapping("/accessibility")
  String statement(Language language, Model model) {
    var facts = office.find().map(one -> facts(one, language)).orElse(null);
    model.addAttribute("page", new StatementPage(facts));
    return "publishing/statement";
  }

  private static Facts facts(Statement statement, Language language) {
    return new Facts(
        statement.entity(),
        statement.url(),
        day(statement.sitePublishedOn(), language),
        day(statement.siteUpdatedOn(), language),
        statement.status().name(),
        day(statement.preparedOn(), language),
        day(statement.reviewedOn(), language),
        statement.person(),
        statement.email(),
        statement.phone(),
        TextView.of(statement.exceptions(), language),
        TextView.of(statement.architecture(), language),
        TextView.of(statement.applications(), language));
  }

  private static DayView day(LocalDate day, Language language) {
    return new DayView(day.toString(), Formats.of(language).date(day));
  }

  @GetMapping(OFFICE)
  String edit(Actor actor, Language language, Model model) {
    office.mayKeep(actor);
    return form(StatementForm.of(office.orEmpty()), FormErrors.NONE, language, model);
  }

  @PostMapping(OFFICE)
  String save(
      @Valid StatementForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    office.mayKeep(actor);
    var errors = reader.errors(result, "publishing.office", language);
    if (errors.any()) {
      response.setStatus(422);
      return form(form, errors, language, model);
    }
    office.keep(actor, form.over(office.orEmpty()));
    Notice.done(next, "publishing.office.done.saved");
    return "redirect:/" + language.tag() + OFFICE;
  }

  private String form(StatementForm form, FormErrors errors, Language language, Model model) {
    var words = new Words(messages, language);
    model.addAttribute(
        "page",
        new FormPage(
            "",
            words.t("statement.title"),
            words.t("office.statement.lede"),
            OFFICE,
            "/accessibility",
            form.fields(words),
            errors,
            words.t("office.save")));
    return FormPage.TEMPLATE;
  }
}
