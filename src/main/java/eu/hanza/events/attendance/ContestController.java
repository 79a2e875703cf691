package eu.hanza.events.attendance;

import eu.hanza.accounts.Actor;
import eu.hanza.events.web.OwnRegistrations;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the objection of somebody who was there. */
@Pages
class ContestController {

  private static final int LONGEST = 1_000;

  private final OwnRegistrations registrations;
  private final Contests contests;

  ContestController(OwnRegistrations registrations, Contests contests) {
    this.registrations = registrations;
    this.contests = contests;
  }

  @PostMapping("/events/registration/attendance")
  String contest(
      @RequestParam String token,
      @RequestParam(defaultValue = "") String words,
      Actor actor,
      Language language,
      HttpServletRequest request,
      RedirectAttributes next) {
    var own =
        registrations
            .behind(token, actor, request)
            .orElseThrow(() -> new NotFoundException("registration"));
    var said = words.strip();
    contests.contest(own, said.length() > LONGEST ? said.substring(0, LONGEST) : said);
    Notice.done(next, "events.attendance.own.thanks");
    return OwnRegistrations.back(own, token, language, next);
  }
}
