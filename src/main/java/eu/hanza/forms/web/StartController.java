package eu.hanza.forms.web;

import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.AnsweredBy;
import eu.hanza.forms.Begun;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormHomes;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormSummary;
import eu.hanza.forms.FormWindow;
import eu.hanza.forms.Question;
import eu.hanza.forms.Respondent;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.ResumeCode;
import eu.hanza.forms.spi.ClauseTexts;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where filling in begins, and where a code leads back to a draft (F-13). */
@Pages
class StartController {

  private final FormBook book;
  private final FormHomes homes;
  private final AnswerDesk desk;
  private final Respondents respondents;
  private final Optional<ClauseTexts> clauses;
  private final CardLinks cards;
  private final FormReader forms;
  private final Messages messages;
  private final Optional<Throttle> throttle;
  private final int perHour;
  private final Clock clock;

  StartController(
      FormBook book,
      FormHomes homes,
      AnswerDesk desk,
      Respondents respondents,
      Optional<ClauseTexts> clauses,
      CardLinks cards,
      FormReader forms,
      Messages messages,
      Optional<Throttle> throttle,
      @Value("${hanza.forms.begun-per-hour:100}") int perHour,
      Clock clock) {
    this.book = book;
    this.homes = homes;
    this.desk = desk;
    this.respondents = respondents;
    this.clauses = clauses;
    this.cards = cards;
    this.forms = forms;
    this.messages = messages;
    this.throttle = throttle;
    this.perHour = perHour;
    this.clock = clock;
  }

  @GetMapping("/forms/{id}")
  String show(
      @PathVariable String id,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return page(FormId.of(id), FormErrors.NONE, language, request, response, model);
  }

  private String page(
      FormId id,
      FormErrors errors,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var who = respondents.of(request);
    var form = book.visible(who.actor(), id);
    var window = form.window(clock.instant());
    if (window != FormWindow.OPEN) {
      response.setStatus((window == FormWindow.NOT_YET ? HttpStatus.OK : HttpStatus.GONE).value());
    }
    var home = homes.get(form.home(), language);
    var title = form.title().in(language);
    var forOrganisations = form.terms().answeredBy() == AnsweredBy.ORGANISATION;
    var signedIn = who.actor().person() != null;
    model.addAttribute(
        "page",
        new StartPage(
            home.site(),
            form.path(),
            title.text(),
            title.language(),
            closed(form, window, language),
            deadline(form.terms().closesAt(), form, language),
            form.published() == 0 ? 0 : questions(form),
            clause(form.terms().clause(), language),
            form.terms().answeredBy() != AnsweredBy.ANYONE && !signedIn,
            forOrganisations
                ? desk.teams(who, language).stream()
                    .map(team -> new Option(team.organisation().toString(), team.name()))
                    .toList()
                : List.of(),
            forOrganisations,
            form.terms().signedOff(),
            window == FormWindow.OPEN ? cards.of(form, language) : List.of(),
            errors));
    return "forms/start";
  }

  private int questions(FormSummary form) {
    return (int)
        book.version(form.id(), form.published())
            .definition()
            .questions()
            .filter(question -> !question.retired() && isAsked(question))
            .count();
  }

  private static boolean isAsked(Question question) {
    return !question.type().isSilent();
  }

  private @Nullable String closed(FormSummary form, FormWindow window, Language language) {
    return switch (window) {
      case OPEN -> null;
      case UNPUBLISHED -> messages.text(language, "forms.window.unpublished");
      case NOT_YET ->
          messages.text(
              language,
              "forms.window.opens",
              Map.of("when", deadline(form.terms().opensAt(), form, language)));
      case OVER ->
          messages.text(
              language,
              "forms.window.ended",
              Map.of("when", deadline(form.terms().closesAt(), form, language)));
      case CLOSED -> messages.text(language, "forms.window.closed");
    };
  }

  private static String deadline(@Nullable Instant at, FormSummary form, Language language) {
    var zone = form.terms().zone();
    return at == null ? "" : Formats.of(language).dateTime(at.atZone(zone));
  }

  private List<String> clause(@Nullable UUID id, Language language) {
    return id == null
        ? List.of()
        : clauses
            .flatMap(all -> all.clause(id, language))
            .map(ClauseTexts.ClauseText::lines)
            .orElse(List.of());
  }

  @PostMapping("/forms/{id}")
  String begin(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String organisation,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var who = respondents.of(request);
    var form = FormId.of(id);
    if (isFlood(who, request)) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      var errors = forms.errors(List.of(Refusal.of("forms.start.often")), language);
      return page(form, errors, language, request, response, model);
    }
    var team = organisation.isBlank() ? null : new OrganisationId(Ids.uuid(organisation));
    return switch (desk.begin(who, form, team, language)) {
      case Begun.Started(ResponseId started, ResumeCode code) -> {
        respondents.open(request, started, code);
        yield "redirect:/" + language.tag() + "/answers/" + started + "/1";
      }
      case Begun.Continued(var before) -> "redirect:/" + language.tag() + "/answers/" + before;
      case Begun.Refused(Refusal why) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var errors = forms.errors(List.of(why), language);
        yield page(form, errors, language, request, response, model);
      }
    };
  }

  /** Whether somebody without an account begins more drafts than a room full of people would. */
  private boolean isFlood(Respondent who, HttpServletRequest request) {
    var address = request.getRemoteAddr();
    return who.actor().person() == null
        && throttle
            .filter(all -> !all.admits("forms.begin", address, perHour, Duration.ofHours(1)))
            .isPresent();
  }

  @GetMapping("/answers/resume")
  String resume(Model model) {
    model.addAttribute("page", new ResumePage("", FormErrors.NONE));
    return "forms/resume";
  }

  @PostMapping("/answers/resume")
  String resume(
      @RequestParam(defaultValue = "") String code,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var read = ResumeCode.read(code);
    var found = read.flatMap(desk::resume);
    if (found.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var why = Refusal.of(read.isEmpty() ? "forms.resume.unreadable" : "forms.resume.unknown");
      var typed = code.length() > 100 ? code.substring(0, 100) : code;
      model.addAttribute(
          "page", new ResumePage(typed, forms.errors(List.of(why.at("code")), language)));
      return "forms/resume";
    }
    respondents.open(request, found.get(), read.orElseThrow());
    return "redirect:/" + language.tag() + "/answers/" + found.get();
  }
}
