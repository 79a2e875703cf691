package eu.hanza.events.paper;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationWindow;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Pages;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of events, to download. */
@Pages
class PaperController {

  private final EventCalendar calendar;
  private final EventPapers papers;
  private final Clock clock;

  PaperController(EventCalendar calendar, EventPapers papers, Clock clock) {
    this.calendar = calendar;
    this.papers = papers;
    this.clock = clock;
  }

  @GetMapping("/events/{slug}/papers/{name}.{ending:docx|pdf}")
  ResponseEntity<byte[]> file(
      @PathVariable String slug,
      @PathVariable String name,
      @PathVariable String ending,
      Actor actor,
      Language language) {
    var event = calendar.visible(slug, actor);
    var paper = paper(name);
    if (paper == Paper.CARD && !isOpen(event)) {
      return ResponseEntity.status(HttpStatus.GONE).build();
    }
    var format = Paper.Format.valueOf(ending.toUpperCase(Locale.ROOT));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + event.slug() + "-" + name + "." + ending + "\"")
        .body(papers.file(event, paper, format, language));
  }

  /** Cards go with the registration (E-8, T18). */
  private boolean isOpen(EventSummary event) {
    return event.window(clock.instant()) == RegistrationWindow.OPEN;
  }

  private static Paper paper(String name) {
    return Arrays.stream(Paper.values())
        .filter(paper -> paper.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("paper " + name));
  }
}
