package eu.hanza.accounts.web;

import eu.hanza.accounts.FirstRun;
import eu.hanza.accounts.ProvedSignIn;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
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

/** Makes the first administrator of an empty installation, behind the link on the console. */
@Pages
class FirstRunController {

  private final FirstRun firstRun;
  private final ProvedSignIn proved;
  private final FormReader forms;

  FirstRunController(FirstRun firstRun, ProvedSignIn proved, FormReader forms) {
    this.firstRun = firstRun;
    this.proved = proved;
    this.forms = forms;
  }

  @GetMapping("/first-run")
  String show(@RequestParam(defaultValue = "") String token, Model model) {
    checked(token);
    return page(token, FirstRunForm.EMPTY, FormErrors.NONE, model);
  }

  @PostMapping("/first-run")
  String make(
      @RequestParam String token,
      @Valid @ModelAttribute FirstRunForm form,
      BindingResult result,
      Language language,
      Model model,
      RedirectAttributes next,
      HttpServletRequest request,
      HttpServletResponse response) {
    checked(token);
    if (result.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(token, form, forms.errors(result, "accounts.first-run", language), model);
    }
    var email = EmailAddress.read(form.email());
    if (email.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var refused = List.of(Refusal.of("shell.error.Email").at("email"));
      return page(token, form, forms.errors(refused, language), model);
    }
    var made = firstRun.administrator(token, email.get(), form.name(), form.password(), language);
    made.ifPresent(address -> proved.signIn(address, request, response));
    Notice.done(next, "accounts.first-run.done");
    return "redirect:/" + language.tag() + "/my";
  }

  private void checked(String token) {
    if (!firstRun.opensFor(token)) {
      throw new NotFoundException("the first-run page");
    }
  }

  private static String page(String token, FirstRunForm form, FormErrors errors, Model model) {
    model.addAttribute("page", new FirstRunPage(token, form.name(), form.email(), errors));
    return "accounts/first-run";
  }
}
