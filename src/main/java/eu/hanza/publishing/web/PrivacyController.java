package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseId;
import eu.hanza.kernel.Language;
import eu.hanza.publishing.PrivacyNotice;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The privacy notice, and the choice of the clause that it shows. */
@Pages
class PrivacyController {

  private static final String OFFICE = "/office/privacy";

  private final PrivacyNotice notice;
  private final FormReader reader;
  private final Messages messages;

  PrivacyController(PrivacyNotice notice, FormReader reader, Messages messages) {
    this.notice = notice;
    this.reader = reader;
    this.messages = messages;
  }

  @GetMapping("/privacy")
  String privacy(Language language, Model model) {
    model.addAttribute(
        "page",
        notice
            .find()
            .map(clause -> PrivacyPage.of(clause.wording(), language))
            .orElse(new PrivacyPage(List.of())));
    return "publishing/privacy";
  }

  @GetMapping(OFFICE)
  String edit(Actor actor, Language language, Model model) {
    notice.mayChoose(actor);
    var chosen = notice.find().map(clause -> clause.id().toString()).orElse("");
    return form(chosen, FormErrors.NONE, language, model);
  }

  @PostMapping(OFFICE)
  String choose(
      @RequestParam(defaultValue = "") String clause,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    notice.mayChoose(actor);
    var known = notice.choices().stream().filter(one -> one.id().toString().equals(clause));
    var id = known.findFirst().map(one -> one.id()).orElseGet(ClauseId::next);
    var errors = reader.errors(notice.choose(actor, id), language);
    if (errors.any()) {
      response.setStatus(422);
      return form(clause, errors, language, model);
    }
    Notice.done(next, "publishing.office.done.saved");
    return "redirect:/" + language.tag() + OFFICE;
  }

  private String form(String chosen, FormErrors errors, Language language, Model model) {
    var words = new Words(messages, language);
    var options =
        notice.choices().stream()
            .map(clause -> new Option(clause.id().toString(), clause.name()))
            .toList();
    var field = FieldView.choice("clause", words.t("office.field.clause"), chosen, options);
    model.addAttribute(
        "page",
        new FormPage(
            words.t("privacy.title"),
            words.t("office.privacy.title"),
            words.t("office.privacy.lede"),
            OFFICE,
            "/privacy",
            List.of(field.hint(words.t("office.hint.clause"))),
            errors,
            words.t("office.save")));
    return FormPage.TEMPLATE;
  }
}
