package eu.hanza.events.attendance;

import eu.hanza.accounts.Token;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the objection of somebody who was there. */
@Pages
class ContestController {

  private static final int LONGEST = 1_000;

  private final RegistrationDesk desk;
  private final Contests contests;

  ContestController(RegistrationDesk desk, Contests contests) {
    this.desk = desk;
    this.contests = contests;
  }

  @PostMapping("/events/registration/attendance")
  String contest(
      @RequestParam String token,
      @RequestParam(defaultValue = "") String words,
      Language language,
      RedirectAttributes next) {
    var own = desk.own(new Token(token)).orElseThrow(() -> new NotFoundException("registration"));
    var said = words.strip();
    contests.contest(own, said.length() > LONGEST ? said.substring(0, LONGEST) : said);
    Notice.done(next, "events.attendance.own.thanks");
    next.addAttribute("token", token);
    return "redirect:/" + language.tag() + "/events/registration";
  }
}
