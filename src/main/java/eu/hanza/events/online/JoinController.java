package eu.hanza.events.online;

import eu.hanza.accounts.Token;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The personal link into an online room. */
@Pages
class JoinController {

  private final JoinDesk desk;
  private final Messages messages;
  private final ZoneId zone;

  JoinController(JoinDesk desk, Messages messages, @Value("${hanza.zone}") ZoneId zone) {
    this.desk = desk;
    this.messages = messages;
    this.zone = zone;
  }

  @GetMapping("/join/{token}")
  String join(
      @PathVariable String token, Language language, Model model, HttpServletResponse response) {
    var entry = desk.enter(new Token(token));
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    if (entry instanceof JoinDesk.Entry.Open(var address)) {
      return "redirect:" + address;
    }
    response.setStatus(
        entry instanceof JoinDesk.Entry.Unknown
            ? HttpStatus.NOT_FOUND.value()
            : HttpStatus.CONFLICT.value());
    model.addAttribute("page", new JoinPage(words(entry, language)));
    return "events/join";
  }

  private String words(JoinDesk.Entry entry, Language language) {
    return switch (entry) {
      case JoinDesk.Entry.Early(var opens) ->
          messages.text(
              language,
              "events.join.early",
              "when",
              Formats.of(language).dateTime(opens.atZone(zone)));
      case JoinDesk.Entry.Closed closed -> messages.text(language, "events.join.closed");
      case JoinDesk.Entry.Over over -> messages.text(language, "events.join.over");
      case JoinDesk.Entry.Unknown unknown -> messages.text(language, "events.join.unknown");
      case JoinDesk.Entry.Open open -> throw new IllegalStateException("It is open");
    };
  }
}
