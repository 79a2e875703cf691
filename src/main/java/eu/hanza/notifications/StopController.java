package eu.hanza.notifications;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Pages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The link that ends letters without signing in. Mail programs send the same request by themselves
 * (RFC 8058), so it needs no session, and its answer is a page and never another address.
 */
@Pages
class StopController {

  private static final String PATH = "/letters/unsubscribe";
  private static final String VIEW = "notifications/stop";

  private final StopLinks links;

  StopController(StopLinks links) {
    this.links = links;
  }

  @GetMapping(PATH)
  String ask(@RequestParam String token, Language language, Model model) {
    if (!links.knows(token)) {
      throw new NotFoundException("a link that ends letters");
    }
    model.addAttribute("page", new StopPage(token, false));
    return VIEW;
  }

  @PostMapping(PATH)
  String stop(@RequestParam String token, Language language, Model model) {
    if (!links.stop(token)) {
      throw new NotFoundException("a link that ends letters");
    }
    model.addAttribute("page", new StopPage(token, true));
    return VIEW;
  }
}
