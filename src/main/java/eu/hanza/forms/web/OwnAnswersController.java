package eu.hanza.forms.web;

import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormSummary;
import eu.hanza.forms.Response;
import eu.hanza.forms.spi.FormTeams;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a person filled in or goes on with, on any device (F-13). */
@Pages
class OwnAnswersController {

  private final AnswerDesk desk;
  private final FormBook book;
  private final Respondents respondents;
  private final Optional<FormTeams> teams;
  private final Messages messages;

  OwnAnswersController(
      AnswerDesk desk,
      FormBook book,
      Respondents respondents,
      Optional<FormTeams> teams,
      Messages messages) {
    this.desk = desk;
    this.book = book;
    this.respondents = respondents;
    this.teams = teams;
    this.messages = messages;
  }

  @GetMapping("/my/answers")
  String list(Language language, HttpServletRequest request, Model model) {
    var rows =
        desk.of(respondents.of(request)).stream()
            .flatMap(
                response ->
                    book.find(response.form()).stream().map(form -> row(form, response, language)))
            .toList();
    model.addAttribute("page", new OwnAnswersPage(rows));
    return "forms/own-answers";
  }

  private OwnAnswersPage.Row row(FormSummary form, Response response, Language language) {
    var title = form.title().in(language);
    var organisation = response.organisation();
    var whom =
        organisation == null
            ? ""
            : teams.flatMap(all -> all.name(organisation, language)).orElse("");
    return new OwnAnswersPage.Row(
        title.text(),
        title.language(),
        response.path(),
        whom,
        state(response, language),
        Formats.of(language).dateTime(response.savedAt().atZone(form.terms().zone())));
  }

  private String state(Response response, Language language) {
    if (response.isReopened()) {
      return messages.text(language, "forms.own.reopened");
    }
    var number = response.number();
    return response.isDraft() || number == null
        ? messages.text(language, "forms.own.draft")
        : messages.text(language, "forms.own.submitted", Map.of("number", number));
  }
}
