package eu.hanza.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads from the bare address to the reader's language. */
@Controller
class EntranceController {

  @GetMapping("/")
  String enter(HttpServletRequest request) {
    return "redirect:/" + AddressedLanguage.of(request).language().tag();
  }
}
