package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ApproximateDate;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.RelativeDate;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.publishing.ImportDesk;
import eu.hanza.publishing.ImportReview;
import eu.hanza.publishing.OriginalId;
import eu.hanza.publishing.web.ImportPage.DateRow;
import eu.hanza.publishing.web.ImportPage.ProposalRow;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pasted texts that become news. */
@Pages
class ImportController {

  private static final String BASE = "/office/news/import";

  private final ImportDesk desk;
  private final ProgrammeDirectory programmes;
  private final Messages messages;

  ImportController(ImportDesk desk, ProgrammeDirectory programmes, Messages messages) {
    this.desk = desk;
    this.programmes = programmes;
    this.messages = messages;
  }

  @GetMapping(BASE)
  String blank(Actor actor, Language language, Model model) {
    actor.must(actor.editsAny(), "import a text");
    var words = new Words(messages, language);
    model.addAttribute(
        "page",
        new FormPage(
            words.t("news"),
            words.t("office.import.title"),
            words.t("office.import.lede"),
            BASE,
            "/office/news",
            List.of(
                FieldView.lines("text", words.t("office.field.text"), ""),
                FieldView.day("published", words.t("office.field.published"), null)
                    .hint(words.t("office.hint.published"))
                    .orNothing()),
            FormErrors.NONE,
            words.t("office.import.review")));
    return FormPage.TEMPLATE;
  }

  @PostMapping(BASE)
  String keep(
      @RequestParam String text,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate published,
      Actor actor,
      Language language) {
    var kept = desk.keep(actor, text.getBytes(StandardCharsets.UTF_8));
    var on = published == null ? "" : "?published=" + published;
    return "redirect:/" + language.tag() + BASE + "/" + kept.id() + on;
  }

  @GetMapping(BASE + "/{original}")
  String review(
      @PathVariable String original,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate published,
      Actor actor,
      Language language,
      Model model) {
    var id = OriginalId.of(original);
    var kept = desk.original(actor, id);
    var review = desk.review(actor, id, published == null ? null : ApproximateDate.of(published));
    model.addAttribute(
        "page",
        new ImportPage(
            BASE + "/" + original,
            kept.sha256(),
            review.text(),
            proposals(review),
            review.dates().stream().map(date -> date(date, language)).toList(),
            owners(actor, language)));
    return "publishing/import";
  }

  private static List<ProposalRow> proposals(ImportReview review) {
    var rows = new ArrayList<ProposalRow>();
    for (var number = 0; number < review.proposals().size(); number++) {
      var one = review.proposals().get(number);
      rows.add(
          new ProposalRow(number, one.kind().name(), one.before(), one.after(), one.isChange()));
    }
    return rows;
  }

  private static DateRow date(RelativeDate date, Language language) {
    return switch (date) {
      case RelativeDate.Resolved resolved ->
          new DateRow(resolved.text(), Formats.of(language).date(resolved.date()));
      case RelativeDate.Question question -> new DateRow(question.text(), "");
    };
  }

  private List<Option> owners(Actor actor, Language language) {
    return programmes.editedBy(actor).stream()
        .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
        .toList();
  }

  @PostMapping(BASE + "/{original}")
  String draft(
      @PathVariable String original,
      @RequestParam String programme,
      @RequestParam(defaultValue = "pl") String written,
      @RequestParam(required = false) @Nullable List<Integer> choose,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    var chosen = new HashSet<>(choose == null ? List.<Integer>of() : choose);
    var id = desk.draft(actor, OriginalId.of(original), ProgrammeId.of(programme), written, chosen);
    Notice.done(next, "publishing.office.done.drafted");
    return "redirect:/" + language.tag() + "/office/news/" + id;
  }
}
