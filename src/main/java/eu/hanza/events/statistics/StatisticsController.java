package eu.hanza.events.statistics;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventQuestions;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Pages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The office's figures of who registers for an event. */
@Pages
class StatisticsController {

  private static final String BASE = "/office/events/{id}/statistics";

  private final EventCalendar calendar;
  private final EventQuestions questions;
  private final StatisticsPages pages;

  StatisticsController(EventCalendar calendar, EventQuestions questions, StatisticsPages pages) {
    this.calendar = calendar;
    this.questions = questions;
    this.pages = pages;
  }

  @GetMapping(BASE)
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    var event = calendar.get(EventId.of(id));
    model.addAttribute("page", pages.page(actor, event, language));
    return "events/statistics";
  }

  /** Asks for the audience group from now on, and leads to the questions to publish them. */
  @PostMapping(BASE + "/audience")
  String ask(Actor actor, @PathVariable String id, Language language) {
    var form = questions.askAudience(actor, EventId.of(id));
    return "redirect:/" + language.tag() + "/office/forms/" + form + "/edit";
  }
}
