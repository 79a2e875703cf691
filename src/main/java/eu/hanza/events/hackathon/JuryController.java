package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.hackathon.Hackathon.Judging;
import eu.hanza.events.hackathon.SheetPages.Typed;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages where a juror fills in own sheets, and sees nobody else's. */
@Pages
class JuryController {

  private static final String BASE = "/events/{slug}/jury";
  private static final String FORM = "events.hackathon.jury.form";
  private static final String POINTS = "points-";

  private final EventCalendar calendar;
  private final Jury jury;
  private final SheetPages pages;
  private final FormReader forms;

  JuryController(EventCalendar calendar, Jury jury, SheetPages pages, FormReader forms) {
    this.calendar = calendar;
    this.jury = jury;
    this.pages = pages;
    this.forms = forms;
  }

  @GetMapping(BASE)
  String list(@PathVariable String slug, Actor actor, Language language, Model model) {
    var event = calendar.visible(slug, actor);
    if (!actor.isSignedIn()) {
      return "redirect:/" + language.tag() + "/sign-in?needed";
    }
    var hackathon = jury.judged(actor, event.id());
    model.addAttribute("page", pages.jury(event, hackathon, actor.who(), language));
    return "events/jury";
  }

  @GetMapping(BASE + "/{team}")
  String sheet(
      @PathVariable String slug,
      @PathVariable String team,
      Actor actor,
      Language language,
      Model model) {
    var event = calendar.visible(slug, actor);
    if (!actor.isSignedIn()) {
      return "redirect:/" + language.tag() + "/sign-in?needed";
    }
    var hackathon = jury.judged(actor, event.id());
    var judging = hackathon.judging(TeamId.of(team), actor.who());
    var page = pages.own(event, hackathon, judging, null, FormErrors.NONE, language);
    model.addAttribute("page", page);
    return "events/jury-sheet";
  }

  @PostMapping(BASE + "/{team}")
  String fill(
      @PathVariable String slug,
      @PathVariable String team,
      @RequestParam Map<String, String> sent,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    var hackathon = jury.judged(actor, event.id());
    var judging = hackathon.judging(TeamId.of(team), actor.who());
    var typed = typed(sent, "");
    var points = new HashMap<CriterionId, BigDecimal>();
    var refusals = new ArrayList<>(read(hackathon, typed, points));
    var submits = sent.containsKey("submit");
    if (refusals.isEmpty()) {
      refusals.addAll(
          submits
              ? jury.submit(actor, event.id(), judging.team(), points, typed.comment())
              : jury.save(actor, event.id(), judging.team(), points, typed.comment()));
    }
    if (!refusals.isEmpty()) {
      return refused(event, hackathon, judging, typed, refusals, language, model, response);
    }
    var done = submits ? "events.hackathon.jury.sent" : "events.hackathon.jury.saved";
    return back(event, done, language, next);
  }

  private static String back(
      EventSummary event, String done, Language language, RedirectAttributes next) {
    Notice.done(next, done);
    return "redirect:/" + language.tag() + event.path() + "/jury";
  }

  private static Typed typed(Map<String, String> sent, String reason) {
    var points = new HashMap<String, String>();
    sent.forEach(
        (name, value) -> {
          if (name.startsWith(POINTS)) {
            points.put(name.substring(POINTS.length()), value);
          }
        });
    return new Typed(points, Objects.requireNonNullElse(sent.get("comment"), ""), reason);
  }

  /** Reads the points of the criteria that there are; fields left empty are left out. */
  private static List<Refusal> read(
      Hackathon hackathon, Typed typed, Map<CriterionId, BigDecimal> points) {
    var refusals = new ArrayList<Refusal>();
    for (var criterion : hackathon.criteria()) {
      var text = Objects.requireNonNullElse(typed.points().get(criterion.id().toString()), "");
      var number = Points.read(text);
      number.ifPresent(given -> points.put(criterion.id(), given));
      if (number.isEmpty() && !text.isBlank()) {
        refusals.add(
            Refusal.of("events.hackathon.jury.points.bounds", Map.of("most", criterion.most()))
                .at(POINTS + criterion.id()));
      }
    }
    return refusals;
  }

  private String refused(
      EventSummary event,
      Hackathon hackathon,
      Judging judging,
      @Nullable Typed typed,
      List<Refusal> refusals,
      Language language,
      Model model,
      HttpServletResponse response) {
    response.setStatus(422);
    var errors = forms.errors(refusals, FORM, language);
    model.addAttribute("page", pages.own(event, hackathon, judging, typed, errors, language));
    return "events/jury-sheet";
  }

  @PostMapping(BASE + "/{team}/conflict")
  String declareConflict(
      @PathVariable String slug,
      @PathVariable String team,
      @RequestParam(defaultValue = "") String reason,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    var hackathon = jury.judged(actor, event.id());
    var judging = hackathon.judging(TeamId.of(team), actor.who());
    var refusals = jury.declareConflict(actor, event.id(), judging.team(), reason);
    if (!refusals.isEmpty()) {
      return refused(event, hackathon, judging, null, refusals, language, model, response);
    }
    return back(event, "events.hackathon.jury.conflict.done", language, next);
  }
}
