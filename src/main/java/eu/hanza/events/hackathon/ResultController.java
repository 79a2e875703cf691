package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.hackathon.HackathonPage.Words;
import eu.hanza.events.web.EventSites;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pages;
import java.time.Instant;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public page of a hackathon's result, once it is closed. */
@Pages
class ResultController {

  private final EventCalendar calendar;
  private final HackathonBook book;
  private final HackathonPages pages;
  private final EventSites sites;
  private final Messages messages;

  ResultController(
      EventCalendar calendar,
      HackathonBook book,
      HackathonPages pages,
      EventSites sites,
      Messages messages) {
    this.calendar = calendar;
    this.book = book;
    this.pages = pages;
    this.sites = sites;
    this.messages = messages;
  }

  @GetMapping("/events/{slug}/result")
  String show(@PathVariable String slug, Actor actor, Language language, Model model) {
    var event = calendar.visible(slug, actor);
    var hackathon = book.of(event.id());
    var closed = hackathon.closedAt();
    if (closed == null) {
      throw new NotFoundException("result of " + slug);
    }
    var office = pages.page(event, "", "", eu.hanza.shell.spi.FormErrors.NONE, language);
    model.addAttribute(
        "page",
        new ResultPage(
            sites.site(event, event.path() + "/result", language),
            lede(event, hackathon, closed, language),
            office.most(),
            office.ranking(),
            hackathon.challenges().stream()
                .map(
                    one ->
                        new ResultPage.Solved(
                            Words.of(one.title(), language), Words.of(one.description(), language)))
                .toList(),
            office.criteria()));
    return "events/result";
  }

  private String lede(EventSummary event, Hackathon hackathon, Instant closed, Language language) {
    return messages.text(
        language,
        "events.hackathon.result.lede",
        "teams",
        hackathon.teams().size(),
        "challenges",
        hackathon.challenges().size(),
        "jurors",
        hackathon.jurors().size(),
        "day",
        Formats.of(language).date(closed.atZone(event.event().time().zone()).toLocalDate()));
  }
}
