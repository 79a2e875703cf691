package eu.hanza.accounts.web;

import eu.hanza.accounts.AccountBook;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ConsentId;
import eu.hanza.accounts.Consents;
import eu.hanza.accounts.PasskeyRing;
import eu.hanza.accounts.People;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** The reader's own account: settings, ways to sign in, consents, data. */
@Pages
class AccountController {

  private final AccountBook accounts;
  private final AccountPages pages;
  private final Consents consents;
  private final PasskeyRing passkeys;
  private final People people;
  private final FormReader forms;
  private final JsonMapper json;

  AccountController(
      AccountBook accounts,
      AccountPages pages,
      Consents consents,
      PasskeyRing passkeys,
      People people,
      FormReader forms,
      JsonMapper json) {
    this.accounts = accounts;
    this.pages = pages;
    this.consents = consents;
    this.passkeys = passkeys;
    this.people = people;
    this.forms = forms;
    this.json = json;
  }

  @GetMapping("/account")
  String show(Actor actor, Language language, Model model) {
    model.addAttribute("page", pages.page(actor, language, null, FormErrors.NONE));
    return "accounts/account";
  }

  @PostMapping("/account")
  String change(
      Actor actor,
      @Valid @ModelAttribute AccountForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var errors = forms.errors(result, "accounts.account", language);
    if (!errors.any() && !isZone(form.zone())) {
      errors = forms.errors(List.of(Refusal.of("shell.error.Pattern").at("zone")), language);
    }
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.page(actor, language, form, errors));
      return "accounts/account";
    }
    var theme = form.theme().isEmpty() ? null : form.theme();
    var letters = Language.of(form.language()).orElseThrow();
    accounts.change(actor.who(), form.name(), letters, ZoneId.of(form.zone()), theme);
    return done(language, next, "accounts.account.saved");
  }

  private static boolean isZone(String zone) {
    try {
      return !ZoneId.of(zone).getId().isEmpty();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static String done(Language language, RedirectAttributes next, String key) {
    Notice.done(next, key);
    return "redirect:/" + language.tag() + "/account";
  }

  @PostMapping("/account/password")
  String password(
      Actor actor,
      @Valid @ModelAttribute PasswordForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpSession session,
      HttpServletResponse response,
      RedirectAttributes next) {
    if (result.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = forms.errors(result, "accounts.account", language);
      model.addAttribute("page", pages.page(actor, language, null, errors));
      return "accounts/account";
    }
    accounts.password(actor.who(), form.password(), session.getId());
    return done(language, next, "accounts.account.password.saved");
  }

  @PostMapping("/account/password/remove")
  String noPassword(Actor actor, Language language, HttpSession session, RedirectAttributes next) {
    accounts.password(actor.who(), null, session.getId());
    return done(language, next, "accounts.account.password.removed");
  }

  @PostMapping("/account/passkeys/remove")
  String noPasskey(
      Actor actor, @RequestParam String id, Language language, RedirectAttributes next) {
    var email = people.find(actor.who()).orElseThrow().email();
    passkeys.remove(Objects.requireNonNull(email), id);
    return done(language, next, "accounts.account.passkey.removed");
  }

  @PostMapping("/account/consents/withdraw")
  String withdraw(
      Actor actor, @RequestParam String id, Language language, RedirectAttributes next) {
    consents.withdraw(actor.who(), ConsentId.of(id));
    return done(language, next, "accounts.account.consent.withdrawn");
  }

  @GetMapping("/account/data.json")
  ResponseEntity<byte[]> export(Actor actor) {
    var data =
        json.writerWithDefaultPrettyPrinter().writeValueAsBytes(accounts.export(actor.who()));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Content-Disposition", "attachment; filename=\"hanza.json\"")
        .body(data);
  }

  @PostMapping("/account/erase")
  String erase(
      Actor actor,
      @RequestParam(defaultValue = "false") boolean sure,
      Language language,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response)
      throws jakarta.servlet.ServletException {
    if (!sure) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = forms.errors(List.of(Refusal.of("accounts.erase.sure").at("sure")), language);
      model.addAttribute("page", pages.page(actor, language, null, errors));
      return "accounts/account";
    }
    accounts.erase(actor, actor.who());
    request.logout();
    return "redirect:/" + language.tag();
  }
}
