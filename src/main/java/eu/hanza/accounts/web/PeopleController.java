package eu.hanza.accounts.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Invitations;
import eu.hanza.accounts.People;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.Refusal;
import eu.hanza.notifications.spi.MailNotSentException;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People with roles: to see them, invite more, take a role away. */
@Pages
class PeopleController {

  private final PeoplePages pages;
  private final People people;
  private final Invitations invitations;
  private final FormReader forms;
  private final Messages messages;

  PeopleController(
      PeoplePages pages,
      People people,
      Invitations invitations,
      FormReader forms,
      Messages messages) {
    this.pages = pages;
    this.people = people;
    this.invitations = invitations;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping("/office/people")
  String list(Actor actor, Language language, Model model) {
    model.addAttribute("page", pages.page(actor, language, InviteForm.EMPTY, FormErrors.NONE));
    return "accounts/people";
  }

  @PostMapping("/office/people/invite")
  String invite(
      Actor actor,
      @Valid @ModelAttribute InviteForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var errors = forms.errors(result, "accounts.invite", language);
    var email = EmailAddress.read(form.email());
    if (!errors.any() && email.isEmpty()) {
      errors = forms.errors(List.of(Refusal.of("shell.error.Email").at("email")), language);
    }
    if (!errors.any()) {
      errors = invite(actor, form, email.orElseThrow(), language);
    }
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.page(actor, language, form, errors));
      return "accounts/people";
    }
    Notice.done(next, "accounts.office.invited");
    return "redirect:/" + language.tag() + "/office/people";
  }

  private FormErrors invite(Actor actor, InviteForm form, EmailAddress email, Language language) {
    var grant = GrantText.read(form.grant());
    var letters = Language.of(form.language()).orElse(language);
    var scope = pages.scope(grant, letters);
    var about = scope.isEmpty() ? messages.text(letters, "accounts.installation") : scope;
    try {
      invitations.invite(actor, email, form.name(), grant, about, letters);
      return FormErrors.NONE;
    } catch (MailNotSentException e) {
      return forms.errors(List.of(Refusal.of("accounts.office.unsent").at("email")), language);
    }
  }

  @PostMapping("/office/people/revoke")
  String revoke(
      Actor actor,
      @RequestParam String person,
      @RequestParam String grant,
      Language language,
      RedirectAttributes next) {
    var refused = people.revoke(actor, PersonId.of(person), GrantText.read(grant));
    if (refused.isEmpty()) {
      Notice.done(next, "accounts.office.revoked");
    } else {
      Notice.refused(next, messages.text(language, refused.getFirst()));
    }
    return "redirect:/" + language.tag() + "/office/people";
  }
}
