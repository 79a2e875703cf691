package eu.hanza.events.draws;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionState;
import eu.hanza.events.web.EventSites;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PageOf;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Pages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a draw to everybody, with all that is needed to repeat it. */
@Pages
class DrawController {

  private static final String BASE = "/events/{slug}/draws/{subject}";
  private static final int SIZE = 100;

  private final EventCalendar calendar;
  private final SessionBook sessions;
  private final EventSites sites;
  private final Draws draws;
  private final DrawWords words;
  private final Messages messages;

  DrawController(
      EventCalendar calendar,
      SessionBook sessions,
      EventSites sites,
      Draws draws,
      DrawWords words,
      Messages messages) {
    this.calendar = calendar;
    this.sessions = sessions;
    this.sites = sites;
    this.draws = draws;
    this.words = words;
    this.messages = messages;
  }

  @GetMapping(BASE)
  String show(
      @PathVariable String slug,
      @PathVariable UUID subject,
      @RequestParam(defaultValue = "1") int page,
      Actor actor,
      Language language,
      Model model) {
    var event = calendar.visible(slug, actor);
    var draw = draw(event, subject);
    var title = title(event, draw).in(language);
    var path = DrawWords.path(draw, event);
    var all = draw.seed() == null ? List.<DrawnTicket>of() : draws.tickets(subject);
    var from = Math.min(all.size(), PageOf.offset(page, SIZE));
    var shown = all.subList(from, Math.min(all.size(), from + SIZE));
    var tickets = new PageOf<>(shown, Math.max(1, page), SIZE, all.size());
    model.addAttribute(
        "page",
        new DrawPage(
            sites.site(event, path, language),
            title.text(),
            title.language(),
            words.line(draw, event, language),
            messages.text(language, "events.draw.requests", "n", draw.requests()),
            draw.commitment(),
            draw.seed(),
            path + "/tickets.csv",
            shown,
            Pager.of(tickets, n -> "?page=" + n)));
    return "events/draw";
  }

  private SeatDraw draw(EventSummary event, UUID subject) {
    return draws.in(event.id()).stream()
        .filter(one -> one.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("draw of " + subject));
  }

  private LocalizedText title(EventSummary event, SeatDraw draw) {
    return draw.subject().equals(event.id().value())
        ? event.event().title()
        : sessions
            .session(new SessionId(draw.subject()))
            .filter(session -> session.state() != SessionState.DRAFT)
            .map(session -> session.session().title())
            .orElseThrow(() -> new NotFoundException("session " + draw.subject()));
  }

  /** The tickets without names: whoever takes part knows the own one. */
  @GetMapping(BASE + "/tickets.csv")
  ResponseEntity<byte[]> tickets(
      @PathVariable String slug, @PathVariable UUID subject, Actor actor) {
    var draw = draw(calendar.visible(slug, actor), subject);
    var lines = new ArrayList<String>();
    lines.add("position;claim;class;late");
    if (draw.seed() != null) {
      draws.tickets(subject).forEach(ticket -> lines.add(line(ticket)));
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tickets.csv\"")
        .body(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String line(DrawnTicket ticket) {
    return ticket.position() + ";" + ticket.claim() + ";" + ticket.rank() + ";" + ticket.late();
  }
}
