package eu.hanza.results.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.results.OccasionView;
import eu.hanza.results.ResultsBook;
import eu.hanza.results.TallyId;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Streamed;
import eu.hanza.tables.Cell;
import eu.hanza.tables.TableWriter;
import eu.hanza.tables.TableWriter.ByteOrderMark;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is counted, the counts with their pivot as page and file, and who is one person. */
@Pages
class ResultsController {

  private final ResultsBook book;
  private final ResultsPages pages;
  private final Pivot pivot;
  private final FormReader forms;

  ResultsController(ResultsBook book, ResultsPages pages, Pivot pivot, FormReader forms) {
    this.book = book;
    this.pages = pages;
    this.pivot = pivot;
    this.forms = forms;
  }

  @GetMapping("/office/results")
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.coordinatesAny(), "see results");
    var empty = new TallyForm(null, null, null);
    model.addAttribute("page", pages.list(actor, empty, FormErrors.NONE, language));
    return "results/results";
  }

  @PostMapping("/office/results")
  String open(
      Actor actor,
      @Valid @ModelAttribute TallyForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    actor.must(actor.coordinatesAny(), "open a tally");
    var chosen = programmes(actor, form);
    var errors =
        forms.errors(form, result, refusals(form, chosen), "results.office.form", language);
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.list(actor, form, errors, language));
      return "results/results";
    }
    var events = form.chosen().stream().map(Ids::uuid).toList();
    var id = book.open(actor, chosen.iterator().next(), form.text(), form.target(), events);
    Notice.done(next, "results.office.opened");
    return "redirect:/" + language.tag() + "/office/results/" + id;
  }

  private Set<ProgrammeId> programmes(Actor actor, TallyForm form) {
    return book.programmes(actor).stream()
        .filter(
            one ->
                book.occasions(one.id()).stream()
                    .anyMatch(event -> form.chosen().contains(event.id().toString())))
        .map(one -> one.id())
        .collect(Collectors.toSet());
  }

  private static List<Refusal> refusals(TallyForm form, Set<ProgrammeId> programmes) {
    var refusals = new ArrayList<Refusal>();
    if (form.text().isEmpty()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at("name"));
    }
    if (programmes.isEmpty()) {
      refusals.add(Refusal.of("results.office.form.events.none").at("events"));
    } else if (programmes.size() > 1) {
      refusals.add(Refusal.of("results.office.form.events.several").at("events"));
    }
    return refusals;
  }

  @GetMapping("/office/results/{id}")
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    model.addAttribute("page", pages.tally(book.tally(actor, TallyId.of(id)), language));
    return "results/tally";
  }

  @PostMapping("/office/results/{id}/people")
  String decide(
      Actor actor,
      @PathVariable String id,
      @RequestParam String one,
      @RequestParam String other,
      @RequestParam boolean same,
      Language language,
      RedirectAttributes next) {
    book.decide(actor, TallyId.of(id), Ids.uuid(one), Ids.uuid(other), same);
    Notice.done(next, same ? "results.office.joined" : "results.office.parted");
    return "redirect:/" + language.tag() + "/office/results/" + TallyId.of(id);
  }

  @GetMapping("/office/results/{id}/pivot.csv")
  ResponseEntity<Streamed> csv(Actor actor, @PathVariable String id, Language language) {
    var table = table(actor, TallyId.of(id), language);
    return file(
        "text/csv;charset=UTF-8",
        "csv",
        out -> TableWriter.csv(out, ByteOrderMark.WITH, table.columns(), table.rows().stream()));
  }

  @GetMapping("/office/results/{id}/pivot.xlsx")
  ResponseEntity<Streamed> xlsx(Actor actor, @PathVariable String id, Language language) {
    var table = table(actor, TallyId.of(id), language);
    return file(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
        out -> TableWriter.xlsx(out, "Hanza", table.columns(), table.rows().stream()));
  }

  private static ResponseEntity<Streamed> file(String kind, String ending, Streamed body) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, kind)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"people." + ending + "\"")
        .body(body);
  }

  private Table table(Actor actor, TallyId id, Language language) {
    book.tally(actor, id);
    var counts = book.counts(book.occasions(id).stream().map(OccasionView::id).toList());
    var rows =
        pivot.sectors(counts).stream()
            .map(sector -> cells(pivot.name(sector, language), pivot.row(counts, sector)))
            .toList();
    return new Table(pivot.columns(counts), rows);
  }

  private static List<Cell> cells(String name, List<Integer> figures) {
    return Stream.concat(Stream.of(Cell.of(name)), figures.stream().map(Cell::of)).toList();
  }

  /** A pivot as it is written into files. */
  private record Table(List<String> columns, List<List<Cell>> rows) {}
}
