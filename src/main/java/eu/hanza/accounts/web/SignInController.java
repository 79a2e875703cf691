package eu.hanza.accounts.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Invitations;
import eu.hanza.accounts.ProvedSignIn;
import eu.hanza.accounts.Token;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, by mailed link, password or passkey, and accepting invitations. */
@Pages
class SignInController {

  private final Invitations invitations;
  private final ProvedSignIn proved;
  private final Messages messages;
  private final boolean demo;

  SignInController(
      Invitations invitations,
      ProvedSignIn proved,
      Messages messages,
      @Value("${hanza.demo:false}") boolean demo) {
    this.invitations = invitations;
    this.proved = proved;
    this.messages = messages;
    this.demo = demo;
  }

  @GetMapping("/sign-in")
  String signIn(Actor actor, Language language, HttpServletRequest request, Model model) {
    if (actor.isSignedIn()) {
      return "redirect:/" + language.tag() + "/my";
    }
    var state =
        Stream.of("sent", "unsent", "failed", "expired", "needed")
            .filter(name -> request.getParameter(name) != null)
            .findFirst()
            .orElse(null);
    model.addAttribute("page", new SignInPage(state, demo));
    return "accounts/sign-in";
  }

  @GetMapping("/sign-in/confirm")
  String confirm(@RequestParam String token, Model model) {
    model.addAttribute("page", new ConfirmPage(token));
    return "accounts/confirm";
  }

  @GetMapping("/invitation")
  String invitation(@RequestParam String token, Language language, Model model) {
    var role =
        invitations
            .offered(new Token(token))
            .map(grant -> messages.text(language, "accounts.role." + grant.role()))
            .orElse(null);
    model.addAttribute("page", new InvitationPage(token, role));
    return "accounts/invitation";
  }

  @PostMapping("/invitation")
  String accept(
      @RequestParam String token,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response) {
    return proved.accept(new Token(token), request, response)
        ? "redirect:/" + language.tag() + "/my"
        : "redirect:/" + language.tag() + "/invitation?token=used";
  }
}
