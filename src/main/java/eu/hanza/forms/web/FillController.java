package eu.hanza.forms.web;

import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.AnswerError;
import eu.hanza.forms.Filling;
import eu.hanza.forms.Respondent;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.SaveResult;
import eu.hanza.forms.Submission;
import eu.hanza.forms.SubmissionDesk;
import eu.hanza.forms.view.PostedForm;
import eu.hanza.forms.view.RowView;
import eu.hanza.forms.view.Section;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Filling in a form, section by section (F-11 to F-14, F-17). */
@Pages
class FillController {

  private final AnswerDesk desk;
  private final SubmissionDesk submissions;
  private final AnswerFiles files;
  private final FillPages pages;
  private final Respondents respondents;

  FillController(
      AnswerDesk desk,
      SubmissionDesk submissions,
      AnswerFiles files,
      FillPages pages,
      Respondents respondents) {
    this.desk = desk;
    this.submissions = submissions;
    this.files = files;
    this.pages = pages;
    this.respondents = respondents;
  }

  @GetMapping("/answers/{id}/{section:\\d{1,3}}")
  String show(
      @PathVariable String id,
      @PathVariable int section,
      @RequestParam(defaultValue = "false") boolean check,
      Language language,
      HttpServletRequest request,
      Model model) {
    var who = respondents.of(request);
    var filling = desk.open(who, ResponseId.of(id), language);
    if (!filling.mayEdit()) {
      return "redirect:/" + language.tag() + filling.response().path();
    }
    var at = section(filling, section);
    desk.present(who, filling.response().id(), String.valueOf(section));
    var errors = check ? errors(filling, at) : unreadable(filling, at);
    var result = new SaveResult(filling, Map.of(), List.of());
    return page(
        request, result, at, rows(result, at, errors, language), List.of(), language, model);
  }

  private static Section section(Filling filling, int number) {
    return Section.of(filling.checked().definition()).stream()
        .filter(section -> section.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("section " + number));
  }

  /** What is wrong in a section. */
  private static List<AnswerError> errors(Filling filling, Section section) {
    return filling.run().errors().stream()
        .filter(error -> section.has(error.path().steps().getFirst().name()))
        .toList();
  }

  /** The same without what is only missing: nobody is told of that before the end. */
  private static List<AnswerError> unreadable(Filling filling, Section section) {
    return errors(filling, section).stream()
        .filter(error -> filling.response().answers().get(error.path()).isPresent())
        .toList();
  }

  @PostMapping("/answers/{id}/{section:\\d{1,3}}")
  String post(
      @PathVariable String id,
      @PathVariable int section,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam(name = "do", defaultValue = "next") String action,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var who = respondents.of(request);
    var posted = save(who, ResponseId.of(id), section, revision, language, request);
    var saved = posted.saved();
    var order = Order.of(action, saved.filling());
    var filling = order.carryOut(desk, files, who, saved.filling(), language);
    var at = section(filling, section);
    var doubtful = !saved.unclear().isEmpty() || !saved.conflicts().isEmpty();
    var wrong = posted.and(order.isNext() ? errors(filling, at) : unreadable(filling, at));
    if (order.leaves()
        && !doubtful
        && !(order.isNext() && isMore(request, filling, at, language))
        && (wrong.isEmpty() || (!order.isNext() && posted.refused().isEmpty()))) {
      return "redirect:/" + language.tag() + order.to(filling, section);
    }
    if (!wrong.isEmpty() || doubtful) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    var result = new SaveResult(filling, saved.unclear(), saved.conflicts());
    return page(request, result, at, rows(result, at, wrong, language), List.of(), language, model);
  }

  /** Whether questions of the section came up that the page did not show yet. */
  private boolean isMore(
      HttpServletRequest request, Filling filling, Section section, Language language) {
    var painter = pages.painter(filling, List.of(), Map.of(), List.of(), language);
    var definition = filling.checked().definition();
    return new PostedForm(definition, request.getParameterMap(), pages.registers())
        .lacks(painter.rows(section));
  }

  private Posted save(
      Respondent who,
      ResponseId id,
      int section,
      int revision,
      Language language,
      HttpServletRequest request) {
    var filling = desk.open(who, id, language);
    var definition = filling.checked().definition();
    var posted = new PostedForm(definition, request.getParameterMap(), pages.registers());
    var texts = new HashMap<>(posted.texts(language));
    texts.putAll(posted.descriptions(filling.run()));
    var saved = desk.save(who, id, revision, String.valueOf(section), texts, language);
    var refused = files.take(who, saved.filling(), posted, request, language);
    var now = AnswerFiles.are(request) ? saved.in(desk.open(who, id, language)) : saved;
    var wrong = new ArrayList<>(refused);
    posted
        .doubled()
        .forEach(
            (path, number) ->
                wrong.add(
                    new AnswerError(
                        path, "forms.answer.rank-twice", Map.of("number", number), "")));
    return new Posted(now, wrong);
  }

  /** What came of a posted section: the answers, and the files that were refused. */
  private record Posted(SaveResult saved, List<AnswerError> refused) {

    List<AnswerError> and(List<AnswerError> wrong) {
      var all = new ArrayList<>(refused);
      all.addAll(wrong);
      return all;
    }
  }

  /** Saves a section while somebody types, and gives back what looks otherwise now (F-11). */
  @PostMapping("/answers/{id}/{section:\\d{1,3}}/part")
  String part(
      @PathVariable String id,
      @PathVariable int section,
      @RequestParam(defaultValue = "0") int revision,
      Language language,
      HttpServletRequest request,
      Model model) {
    var who = respondents.of(request);
    var taken = save(who, ResponseId.of(id), section, revision, language, request);
    var saved = taken.saved();
    var filling = saved.filling();
    var at = section(filling, section);
    var wrong = taken.and(unreadable(filling, at));
    var definition = filling.checked().definition();
    var posted = new PostedForm(definition, request.getParameterMap(), pages.registers());
    var rows = rows(saved, at, wrong, language);
    page(request, saved, at, rows, posted.changed(rows), language, model);
    return "forms/_part";
  }

  private List<RowView> rows(
      SaveResult saved, Section section, List<AnswerError> wrong, Language language) {
    return pages
        .painter(saved.filling(), wrong, saved.unclear(), saved.conflicts(), language)
        .rows(section);
  }

  private String page(
      HttpServletRequest request,
      SaveResult saved,
      Section section,
      List<RowView> rows,
      List<RowView> updated,
      Language language,
      Model model) {
    var filling = saved.filling();
    var sections = Section.of(filling.checked().definition());
    var title = filling.checked().definition().title().in(language);
    model.addAttribute(
        "page",
        new SectionPage(
            pages.site(filling, language),
            title.text(),
            title.language(),
            filling.response().path(),
            section.number(),
            sections.size(),
            pages.heading(filling, section),
            rows,
            links(rows),
            filling.response().revision(),
            FillPages.time(filling.response().savedAt(), filling, language),
            respondents.code(request, filling.response().id()),
            pages.others(filling, sections, language),
            desk.removed(filling.response().id()).isPresent(),
            !filling.fresh().isEmpty(),
            reason(request, filling),
            updated));
    return "forms/section";
  }

  private String reason(HttpServletRequest request, Filling filling) {
    return !filling.response().isReopened()
        ? ""
        : submissions.submissions(respondents.of(request), filling.response().id()).stream()
            .map(Submission::reason)
            .findFirst()
            .orElse("");
  }

  private static List<SectionPage.ErrorLink> links(List<RowView> rows) {
    var links = new ArrayList<SectionPage.ErrorLink>();
    collect(rows, links);
    return links;
  }

  /** One link for each row with an error, in page order. */
  private static void collect(List<RowView> rows, List<SectionPage.ErrorLink> links) {
    for (var row : rows) {
      if (row.asked() && (row.error() != null || row.theirs() != null)) {
        var said = row.error() == null ? "" : row.error();
        var text =
            row.proposals().isEmpty() ? said : said + " " + String.join(" / ", row.proposals());
        links.add(
            new SectionPage.ErrorLink(
                "#" + row.name(), row.words().label(), row.words().language(), text));
      }
      if (row.asked()) {
        collect(row.rows(), links);
        if (row.repeat() != null) {
          row.repeat().instances().forEach(one -> collect(one.rows(), links));
        }
      }
    }
  }
}
