package eu.hanza.events.office;

import eu.hanza.accounts.Actor;
import eu.hanza.events.draws.DrawWords;
import eu.hanza.events.draws.Draws;
import eu.hanza.events.draws.SeatDraw;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Announces a draw of seats, moves its closing time, gives it up while nobody takes part. */
@Pages
class DrawOfficeController {

  private static final String EVENT = "/office/events/{event}/draw";
  private static final String SESSION = "/office/events/{event}/sessions/{session}/draw";
  private static final String WORDS = "events.office.draw";

  private final SeatSubjects subjects;
  private final Draws draws;
  private final DrawWords words;
  private final FormReader forms;
  private final Messages messages;

  DrawOfficeController(
      SeatSubjects subjects, Draws draws, DrawWords words, FormReader forms, Messages messages) {
    this.subjects = subjects;
    this.draws = draws;
    this.words = words;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping({EVENT, SESSION})
  String show(
      Actor actor,
      @PathVariable String event,
      @PathVariable(required = false) @Nullable String session,
      Language language,
      Model model) {
    var subject = subjects.of(actor, event, session);
    var known = draws.of(subject.id());
    var zone = subject.event().event().time().zone();
    var closes =
        known.map(draw -> draw.closesAt().atZone(zone).toLocalDateTime().toString()).orElse("");
    return page(subject, closes, known, FormErrors.NONE, language, model);
  }

  private String page(
      SeatSubject subject,
      String closes,
      Optional<SeatDraw> known,
      FormErrors errors,
      Language language,
      Model model) {
    var field =
        FieldView.of("datetime-local", "closesAt", text(language, "closesAt"), closes)
            .hint(text(language, known.isPresent() ? "closesAt.moved" : "closesAt.hint"));
    model.addAttribute(
        "page",
        new FormPage(
            subject.title().in(language).text(),
            text(language, "title"),
            known
                .map(draw -> words.line(draw, subject.event(), language))
                .orElseGet(() -> text(language, "lede")),
            subject.back() + "/draw",
            subject.base(),
            List.of(known.isPresent() ? field.orNothing() : field),
            errors,
            text(language, known.isPresent() ? "move" : "announce")));
    return FormPage.TEMPLATE;
  }

  private String text(Language language, String key) {
    return messages.text(language, WORDS + "." + key);
  }

  @PostMapping({EVENT, SESSION})
  String announce(
      Actor actor,
      @PathVariable String event,
      @PathVariable(required = false) @Nullable String session,
      @RequestParam(defaultValue = "") String closesAt,
      Language language,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next) {
    var subject = subjects.of(actor, event, session);
    var known = draws.of(subject.id());
    var refusals =
        closesAt.isBlank() && known.isPresent()
            ? giveUp(actor, subject)
            : announce(actor, subject, closesAt);
    if (!refusals.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = forms.errors(refusals, language);
      return page(subject, closesAt, known, errors, language, model);
    }
    Notice.done(next, WORDS + (closesAt.isBlank() ? ".given-up" : ".announced"));
    return "redirect:/" + language.tag() + subject.base();
  }

  private List<Refusal> giveUp(Actor actor, SeatSubject subject) {
    return draws.giveUp(actor, subject.event(), subject.session())
        ? List.of()
        : List.of(Refusal.of(WORDS + ".against.requested").at("closesAt"));
  }

  private List<Refusal> announce(Actor actor, SeatSubject subject, String closesAt) {
    try {
      var zone = subject.event().event().time().zone();
      var closing = LocalDateTime.parse(closesAt).atZone(zone).toInstant();
      return draws.announce(actor, subject.event(), subject.session(), closing);
    } catch (DateTimeParseException e) {
      return List.of(Refusal.of(WORDS + ".against.unread").at("closesAt"));
    }
  }
}
