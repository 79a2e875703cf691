package eu.hanza.results.web;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.results.Counts;
import eu.hanza.results.DoubtfulPair;
import eu.hanza.results.OccasionView;
import eu.hanza.results.ResultsBook;
import eu.hanza.results.TallySummary;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the pages of the ledger together. */
@Component
class ResultsPages {

  private final ResultsBook book;
  private final Pivot pivot;
  private final History history;
  private final Messages messages;

  ResultsPages(ResultsBook book, Pivot pivot, History history, Messages messages) {
    this.book = book;
    this.pivot = pivot;
    this.history = history;
    this.messages = messages;
  }

  ResultsPage list(Actor actor, TallyForm form, FormErrors errors, Language language) {
    var programmes = book.programmes(actor);
    return new ResultsPage(
        book.tallies(actor).stream().map(one -> row(one, programmes, language)).toList(),
        programmes.stream()
            .map(one -> group(one, language))
            .filter(one -> !one.events().isEmpty())
            .toList(),
        form.text(),
        Objects.toString(form.target(), ""),
        form.chosen(),
        errors);
  }

  private ResultsPage.Row row(
      TallySummary tally, List<ProgrammeSummary> programmes, Language language) {
    var name = tally.name().in(language);
    var counts = counts(tally);
    var programme =
        programmes.stream()
            .filter(one -> one.id().equals(tally.programme()))
            .map(one -> one.brief(language))
            .findFirst()
            .orElse("");
    return new ResultsPage.Row(
        tally.id().toString(),
        name.text(),
        name.language(),
        programme,
        people(tally, counts, language) + " · " + attendances(counts, language));
  }

  private Counts counts(TallySummary tally) {
    return book.counts(book.occasions(tally.id()).stream().map(OccasionView::id).toList());
  }

  private ResultsPage.Group group(ProgrammeSummary programme, Language language) {
    var name = programme.name().in(language);
    var formats = Formats.of(language);
    return new ResultsPage.Group(
        name.text(),
        name.language(),
        book.occasions(programme.id()).stream()
            .map(
                one ->
                    new ResultsPage.Choice(
                        one.id().toString(),
                        one.title().in(language).text(),
                        formats.date(one.day())))
            .toList());
  }

  private String people(TallySummary tally, Counts counts, Language language) {
    var target = tally.target();
    return target == null
        ? messages.text(language, "results.people", "n", counts.people())
        : messages.text(language, "results.people.of", "n", counts.people(), "target", target);
  }

  private String attendances(Counts counts, Language language) {
    return messages.text(language, "results.attendances", "n", counts.attendances());
  }

  TallyPage tally(TallySummary tally, Language language) {
    var counts = counts(tally);
    var name = tally.name().in(language);
    var formats = Formats.of(language);
    var doubts = book.doubts(tally.id());
    return new TallyPage(
        tally.id().toString(),
        name.text(),
        name.language(),
        people(tally, counts, language),
        attendances(counts, language),
        messages.text(language, "results.twice", "n", counts.twice()),
        book.occasions(tally.id()).stream().map(one -> event(one, counts, language)).toList(),
        Stream.concat(
                pivot.sectors(counts).stream().map(one -> pivot.name(one, language)),
                Stream.of(messages.text(language, "results.office.sum")))
            .toList(),
        pivot.functions(counts).stream()
            .map(
                one ->
                    new TallyPage.PivotRow(
                        pivot.name(one, language), written(pivot.column(counts, one), formats)))
            .toList(),
        written(pivot.sums(counts), formats),
        doubts.stream().map(ResultsPages::doubt).toList(),
        messages.text(language, "results.office.doubts.count", "n", doubts.size()),
        history.of(tally.id(), language));
  }

  private static List<String> written(List<Integer> figures, Formats formats) {
    return figures.stream().map(formats::number).toList();
  }

  private TallyPage.EventRow event(OccasionView one, Counts counts, Language language) {
    var title = one.title().in(language);
    var people = counts.byEvent().getOrDefault(one.id(), 0);
    return new TallyPage.EventRow(
        title.text(),
        title.language(),
        Formats.of(language).date(one.day()),
        messages.text(language, "results.people", "n", people));
  }

  private static TallyPage.Doubt doubt(DoubtfulPair pair) {
    return new TallyPage.Doubt(
        pair.one().toString(),
        pair.other().toString(),
        pair.name(),
        pair.organisation(),
        pair.oneEmail() + " · " + pair.otherEmail());
  }
}
