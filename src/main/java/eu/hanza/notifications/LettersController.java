package eu.hanza.notifications;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.notifications.spi.Recipients.Selection;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Reader;
import eu.hanza.shell.spi.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters in the office: to write them, to look at them before they go, to see what went. */
@Pages
class LettersController {

  private static final String BASE = "/office/letters";

  private final LetterDesk desk;
  private final LetterPages pages;
  private final ObjectProvider<SignedIn> signedIn;
  private final FormReader forms;
  private final Messages messages;

  LettersController(
      LetterDesk desk,
      LetterPages pages,
      ObjectProvider<SignedIn> signedIn,
      FormReader forms,
      Messages messages) {
    this.desk = desk;
    this.pages = pages;
    this.signedIn = signedIn;
    this.forms = forms;
    this.messages = messages;
  }

  private PersonId reader(Language language) {
    return sender(language).person();
  }

  private Reader sender(Language language) {
    return signedIn.stream()
        .flatMap(one -> one.reader(language).stream())
        .findFirst()
        .orElseThrow(() -> new ForbiddenException("letters of nobody"));
  }

  @GetMapping(BASE)
  String list(Language language, Model model) {
    model.addAttribute("page", pages.list(reader(language), language));
    return "notifications/letters";
  }

  @GetMapping(BASE + "/new")
  String blank(Language language, Model model) {
    var sender = sender(language);
    var selections = desk.selections(sender.person(), language);
    return form(
        LetterForm.from(sender.email()), selections, BASE, FormErrors.NONE, language, model);
  }

  private String form(
      LetterForm form,
      List<Selection> selections,
      String action,
      FormErrors errors,
      Language language,
      Model model) {
    model.addAttribute(
        "page",
        new FormPage(
            messages.text(language, "notifications.office.letters"),
            messages.text(language, "notifications.office.letters.new"),
            messages.text(language, "notifications.office.letter.lede"),
            action,
            action,
            form.fields(selections, messages, language),
            errors,
            messages.text(language, "notifications.office.letter.look")));
    return FormPage.TEMPLATE;
  }

  @PostMapping(BASE)
  String draft(LetterForm form, Language language, Model model, HttpServletResponse response) {
    var sender = reader(language);
    var errors = errors(form, language);
    if (errors.any()) {
      response.setStatus(422);
      return form(form, desk.selections(sender, language), BASE, errors, language, model);
    }
    var id = desk.draft(sender, form.selection(), form.asOf(), form.words());
    return "redirect:/" + language.tag() + BASE + "/" + id;
  }

  private FormErrors errors(LetterForm form, Language language) {
    return forms.errors(form.wrong(), language);
  }

  @GetMapping(BASE + "/{id}")
  String show(@PathVariable String id, Language language, Model model) {
    var letter = LetterId.of(id);
    model.addAttribute("page", pages.letter(reader(language), letter, FormErrors.NONE, language));
    return "notifications/letter";
  }

  @GetMapping(BASE + "/{id}/edit")
  String edit(@PathVariable String id, Language language, Model model) {
    var letter = desk.draft(reader(language), LetterId.of(id));
    var action = BASE + "/" + id;
    return form(LetterForm.of(letter), List.of(), action, FormErrors.NONE, language, model);
  }

  @PostMapping(BASE + "/{id}")
  String change(
      @PathVariable String id,
      LetterForm form,
      Language language,
      Model model,
      HttpServletResponse response) {
    var sender = reader(language);
    var errors = errors(form, language);
    if (errors.any()) {
      response.setStatus(422);
      return form(form, List.of(), BASE + "/" + id, errors, language, model);
    }
    desk.change(sender, LetterId.of(id), form.words());
    return "redirect:/" + language.tag() + BASE + "/" + id;
  }

  @PostMapping(BASE + "/{id}/send")
  String send(
      @PathVariable String id,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var sender = reader(language);
    var letter = LetterId.of(id);
    var errors = forms.errors(desk.send(sender, letter), language);
    if (errors.any()) {
      response.setStatus(422);
      model.addAttribute("page", pages.letter(sender, letter, errors, language));
      return "notifications/letter";
    }
    Notice.done(next, "notifications.office.letter.done");
    return "redirect:/" + language.tag() + BASE + "/" + id;
  }
}
