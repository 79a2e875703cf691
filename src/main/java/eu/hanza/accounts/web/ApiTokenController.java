package eu.hanza.accounts.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ApiTokenId;
import eu.hanza.accounts.ApiTokens;
import eu.hanza.accounts.People;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reader's tokens for programs. */
@Pages
class ApiTokenController {

  private final ApiTokens tokens;
  private final People people;
  private final FormReader forms;

  ApiTokenController(ApiTokens tokens, People people, FormReader forms) {
    this.tokens = tokens;
    this.people = people;
    this.forms = forms;
  }

  @GetMapping("/account/tokens")
  String show(Actor actor, Language language, Model model) {
    return page(actor, language, null, ApiTokenForm.EMPTY, FormErrors.NONE, model);
  }

  private String page(
      Actor actor,
      Language language,
      @Nullable String secret,
      ApiTokenForm form,
      FormErrors errors,
      Model model) {
    var zone = people.find(actor.who()).orElseThrow().zone();
    var rows =
        tokens.of(actor.who()).stream()
            .map(
                token ->
                    new ApiTokensPage.Row(
                        token.id().toString(),
                        token.name(),
                        day(token.createdAt(), zone, language),
                        day(token.expiresAt(), zone, language)))
            .toList();
    model.addAttribute("page", new ApiTokensPage(rows, secret, form, errors));
    return "accounts/tokens";
  }

  private static String day(Instant moment, ZoneId zone, Language language) {
    return Formats.of(language).date(moment.atZone(zone).toLocalDate());
  }

  /** The secret stands on this page only, which no browser keeps. */
  @PostMapping("/account/tokens")
  String issue(
      Actor actor,
      @Valid @ModelAttribute ApiTokenForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response) {
    var errors = forms.errors(result, "accounts.tokens", language);
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(actor, language, null, form, errors, model);
    }
    var holds = Duration.ofDays(Objects.requireNonNull(form.days()));
    var token = tokens.issue(actor.who(), Objects.requireNonNull(form.name()), holds);
    return page(actor, language, token.value(), ApiTokenForm.EMPTY, FormErrors.NONE, model);
  }

  @PostMapping("/account/tokens/revoke")
  String revoke(Actor actor, @RequestParam String id, Language language, RedirectAttributes next) {
    tokens.revoke(actor.who(), ApiTokenId.of(id));
    Notice.done(next, "accounts.tokens.revoked");
    return "redirect:/" + language.tag() + "/account/tokens";
  }
}
