package eu.hanza.forms.web;

import eu.hanza.activity.spi.PersonNames;
import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerSheet;
import eu.hanza.forms.CardDesk;
import eu.hanza.forms.CardResult;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormHomes;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormSummary;
import eu.hanza.forms.Provenance;
import eu.hanza.forms.QuestionKind;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Response;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.ResponseState;
import eu.hanza.forms.SubmissionDesk;
import eu.hanza.forms.spi.FormTeams;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Streamed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's list of answers to a form, its exports, and the cards that come back. */
@Pages
class OfficeAnswersController {

  private static final int SIZE = 50;
  private static final String PATH = "/office/forms/{id}/answers";

  private final FormBook book;
  private final FormHomes homes;
  private final SubmissionDesk submissions;
  private final AnswerDesk desk;
  private final AnswerSheet sheet;
  private final CardDesk cards;
  private final Respondents respondents;
  private final Optional<PersonNames> people;
  private final Optional<FormTeams> teams;
  private final Messages messages;

  OfficeAnswersController(
      FormBook book,
      FormHomes homes,
      SubmissionDesk submissions,
      AnswerDesk desk,
      AnswerSheet sheet,
      CardDesk cards,
      Respondents respondents,
      Optional<PersonNames> people,
      Optional<FormTeams> teams,
      Messages messages) {
    this.book = book;
    this.homes = homes;
    this.submissions = submissions;
    this.desk = desk;
    this.sheet = sheet;
    this.cards = cards;
    this.respondents = respondents;
    this.people = people;
    this.teams = teams;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String list(
      @PathVariable String id,
      @RequestParam(defaultValue = "submitted") String state,
      @RequestParam(defaultValue = "1") int page,
      Language language,
      Model model) {
    return list(FormId.of(id), state, page, "", language, model);
  }

  private String list(
      FormId id, String state, int page, String problem, Language language, Model model) {
    var form = book.visible(respondents.actor(), id);
    var chosen =
        switch (state) {
          case "drafts" -> ResponseState.DRAFT;
          case "withdrawn" -> ResponseState.WITHDRAWN;
          default -> ResponseState.SUBMITTED;
        };
    var rows = submissions.page(respondents.actor(), id, chosen, Math.max(1, page), SIZE);
    var title = form.title().in(language);
    var own = homes.get(form.home(), language).asksItself();
    model.addAttribute(
        "page",
        new OfficeAnswersPage(
            "/office/forms/" + id + "/answers",
            title.text(),
            title.language(),
            "/office/forms/" + id + "/edit",
            own ? null : form.path(),
            tabs(id, chosen, language),
            rows(form, rows.items(), language),
            Pager.of(rows, number -> "?state=" + state + "&page=" + number),
            !own && form.published() > 0,
            problem));
    return "forms/office-answers";
  }

  private List<OfficeAnswersPage.Tab> tabs(FormId id, ResponseState chosen, Language language) {
    var counts = submissions.counts(id);
    return Stream.of(
            Map.entry("submitted", ResponseState.SUBMITTED),
            Map.entry("drafts", ResponseState.DRAFT),
            Map.entry("withdrawn", ResponseState.WITHDRAWN))
        .map(
            tab ->
                new OfficeAnswersPage.Tab(
                    messages.text(
                        language,
                        "forms.office.list." + tab.getKey(),
                        "n",
                        counts.getOrDefault(tab.getValue(), 0)),
                    "?state=" + tab.getKey(),
                    tab.getValue() == chosen))
        .toList();
  }

  private List<OfficeAnswersPage.Row> rows(
      FormSummary form, List<Response> responses, Language language) {
    var ids =
        responses.stream()
            .flatMap(one -> Optional.ofNullable(one.person()).stream())
            .collect(java.util.stream.Collectors.toSet());
    var names =
        people
            .filter(all -> !ids.isEmpty())
            .map(all -> all.names(Set.copyOf(ids)))
            .orElse(Map.of());
    var erased = submissions.erased(responses);
    return responses.stream()
        .map(
            one -> {
              var person = one.person() == null ? null : names.get(one.person());
              return row(form, one, person, erased.contains(one.id()), language);
            })
        .toList();
  }

  private OfficeAnswersPage.Row row(
      FormSummary form, Response one, @Nullable String person, boolean erased, Language language) {
    var at = one.submittedAt() == null ? one.savedAt() : one.submittedAt();
    var number = one.number();
    var readable = !one.isDraft() || one.isReopened() || one.provenance() != Provenance.ONLINE;
    return new OfficeAnswersPage.Row(
        number == null
            ? messages.text(language, "forms.office.list.draft")
            : String.valueOf(number),
        erased
            ? messages.text(language, "forms.office.list.erased")
            : readable ? who(form, one, person, language) : "",
        Formats.of(language).dateTime(at.atZone(form.terms().zone())),
        messages.text(language, "forms.provenance." + one.provenance()),
        one.late(),
        readable && !erased ? one.path() : "");
  }

  /** The organisation, the person, or what the form asked for a name. */
  private String who(FormSummary form, Response one, @Nullable String person, Language language) {
    var organisation = one.organisation();
    if (organisation != null) {
      return teams.flatMap(all -> all.name(organisation, language)).orElse("");
    }
    var definition = book.version(form.id(), one.version()).definition();
    return asked(definition, one, QuestionKind.PERSON)
        .or(() -> Optional.ofNullable(person))
        .or(() -> asked(definition, one, QuestionKind.ORGANISATION))
        .or(() -> asked(definition, one, QuestionKind.EMAIL))
        .or(() -> asked(definition, one, QuestionKind.PLAIN))
        .orElse("");
  }

  private static Optional<String> asked(
      FormDefinition definition, Response one, QuestionKind kind) {
    return definition
        .questions()
        .filter(question -> question.type() == QuestionType.TEXT && question.kind() == kind)
        .flatMap(question -> one.answers().get(AnswerPath.to(question.name())).stream())
        .map(Answer::text)
        .findFirst();
  }

  @GetMapping(PATH + ".{kind:csv|xlsx}")
  ResponseEntity<Streamed> export(
      @PathVariable String id,
      @PathVariable String kind,
      @RequestParam(defaultValue = "names") String values,
      Language language) {
    var how = values.equals("labels") ? AnswerSheet.Values.LABELS : AnswerSheet.Values.NAMES;
    var table = sheet.of(respondents.actor(), FormId.of(id), how, language);
    var csv = kind.equals("csv");
    var type =
        csv
            ? "text/csv;charset=UTF-8"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    var name = ContentDisposition.attachment().filename("answers." + kind).build();
    Streamed body =
        out -> {
          if (csv) {
            table.csv(out);
          } else {
            table.xlsx(out);
          }
        };
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(body);
  }

  @PostMapping("/office/forms/{id}/cards")
  String card(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next)
      throws IOException {
    if (file == null || file.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var text = messages.text(language, "forms.office.card.missing");
      return list(FormId.of(id), "submitted", 1, text, language, model);
    }
    var upload = CardDesk.upload(String.valueOf(file.getOriginalFilename()), file.getBytes());
    return switch (cards.take(respondents.of(request), FormId.of(id), upload, language)) {
      case CardResult.Refused(var why) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield list(FormId.of(id), "submitted", 1, messages.text(language, why), language, model);
      }
      case CardResult.Attached(var draft, var why) -> {
        var reason = messages.text(language, why);
        Notice.said(next, messages.text(language, "forms.office.card.attached", "why", reason));
        yield to(draft, "/1", language);
      }
      case CardResult.Draft(var draft, var notes) -> {
        Notice.said(next, said(notes, language));
        yield to(draft, "", language);
      }
    };
  }

  private String said(List<Refusal> notes, Language language) {
    return Stream.concat(
            Stream.of(messages.text(language, "forms.office.card.read")),
            notes.stream().map(note -> messages.text(language, note)))
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private static String to(ResponseId draft, String section, Language language) {
    return "redirect:/" + language.tag() + "/answers/" + draft + section;
  }

  @PostMapping("/office/forms/{id}/cards/typed")
  String typed(@PathVariable String id, Language language, HttpServletRequest request) {
    var who = respondents.of(request);
    return to(desk.enter(who, FormId.of(id), Provenance.PAPER, language), "/1", language);
  }
}
