package eu.hanza.publishing.web;

import eu.hanza.kernel.Language;
import eu.hanza.publishing.CookieRegister;
import eu.hanza.publishing.web.CookiesPage.Row;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.TextView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of cookies, and the choice about optional ones. */
@Pages
class CookieController {

  private final CookieRegister register;

  CookieController(CookieRegister register) {
    this.register = register;
  }

  @GetMapping("/cookies")
  String register(HttpServletRequest request, Language language, Model model) {
    var rows =
        register.all().stream()
            .map(
                one ->
                    new Row(
                        one.name(),
                        TextView.of(one.purpose(), language),
                        TextView.of(one.lifetime(), language),
                        one.provider(),
                        one.necessary()))
            .toList();
    var choice =
        CookieBanner.visitor(request)
            .flatMap(register::choice)
            .map(accepted -> accepted ? "accepted" : "refused")
            .orElse("none");
    var choosable = !register.optional().isEmpty();
    model.addAttribute("page", new CookiesPage(rows, choosable, choice));
    return "publishing/cookies";
  }

  @PostMapping("/cookies/choice")
  String choose(
      @RequestParam boolean accept,
      @RequestParam(defaultValue = "/cookies") String back,
      HttpServletRequest request,
      HttpServletResponse response,
      Language language,
      RedirectAttributes next) {
    if (!register.optional().isEmpty()) {
      var visitor = CookieBanner.visitor(request).orElseGet(UUID::randomUUID);
      register.choose(visitor, accept);
      response.addHeader(HttpHeaders.SET_COOKIE, cookie(visitor, request.isSecure()));
      Notice.done(next, "publishing.cookies." + (accept ? "accepted" : "refused"));
    }
    var inside = back.matches("/[a-z0-9/-]*") && !back.startsWith("//");
    return "redirect:/" + language.tag() + (inside && !back.equals("/") ? back : "");
  }

  private static String cookie(UUID visitor, boolean secure) {
    return ResponseCookie.from(CookieRegister.CHOICE, visitor.toString())
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .maxAge(Duration.ofDays(180))
        .build()
        .toString();
  }
}
