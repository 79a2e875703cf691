package eu.hanza.events.series;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.series.SeriesOfficePage.BelongingPage;
import eu.hanza.events.series.SeriesOfficePage.EditionFormPage;
import eu.hanza.events.series.SeriesOfficePage.Row;
import eu.hanza.events.series.SeriesOfficePage.SeriesFormPage;
import eu.hanza.kernel.Language;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the office's pages of series together. */
@Component
class SeriesOfficePages {

  private final SeriesDirectory directory;
  private final Belongings belongings;
  private final EventCalendar calendar;
  private final ProgrammeDirectory programmes;
  private final History history;
  private final Messages messages;

  SeriesOfficePages(
      SeriesDirectory directory,
      Belongings belongings,
      EventCalendar calendar,
      ProgrammeDirectory programmes,
      History history,
      Messages messages) {
    this.directory = directory;
    this.belongings = belongings;
    this.calendar = calendar;
    this.programmes = programmes;
    this.history = history;
    this.messages = messages;
  }

  SeriesOfficePage list(Actor actor, Language language) {
    return new SeriesOfficePage(
        directory.keptBy(actor).stream().map(one -> row(one, language)).toList());
  }

  private static Row row(SeriesSummary series, Language language) {
    var name = series.series().name().in(language);
    var hashtag = series.series().hashtag();
    return new Row(
        "/office/series/" + series.id(),
        name.text(),
        name.language(),
        hashtag.isEmpty() ? "" : "#" + hashtag);
  }

  SeriesFormPage fresh(Actor actor, SeriesForm form, FormErrors errors, Language language) {
    var options =
        programmes.coordinatedBy(actor).stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList();
    var title = messages.text(language, "events.office.series.new");
    return new SeriesFormPage(null, null, title, form, options, List.of(), null, errors);
  }

  SeriesFormPage page(SeriesSummary series, SeriesForm form, FormErrors errors, Language language) {
    var editions = directory.editions(series.id()).stream().map(one -> row(one, language)).toList();
    return new SeriesFormPage(
        series.id().toString(),
        series.path(),
        series.series().name().in(language).text(),
        form,
        List.of(),
        editions,
        history.of(series.id(), language),
        errors);
  }

  private Row row(EditionSummary edition, Language language) {
    return new Row(
        "/office/series/" + edition.series() + "/editions/" + edition.id(),
        name(edition, language),
        language.tag(),
        edition.edition().city().in(language).text());
  }

  private String name(EditionSummary edition, Language language) {
    return messages.text(
        language,
        "events.office.series.edition.one",
        "number",
        edition.edition().number(),
        "year",
        String.valueOf(edition.edition().year()));
  }

  EditionFormPage edition(
      SeriesSummary series,
      @Nullable EditionSummary edition,
      EditionForm form,
      boolean unexpected,
      FormErrors errors,
      Language language) {
    return new EditionFormPage(
        series.id().toString(),
        edition == null ? null : edition.id().toString(),
        series.series().name().in(language).text(),
        edition == null
            ? messages.text(language, "events.office.series.edition.new")
            : name(edition, language),
        form,
        Arrays.stream(Indicator.values())
            .map(one -> new Option(one.name(), messages.text(language, one.key())))
            .toList(),
        unexpected,
        errors);
  }

  BelongingPage belonging(Actor actor, EventSummary event, FormErrors errors, Language language) {
    var known = belongings.of(event.id());
    var editions =
        directory.all().stream()
            .flatMap(series -> directory.editions(series.id()).stream())
            .map(one -> new Option(one.id().toString(), option(one, language)))
            .toList();
    var events =
        calendar.keptBy(actor).stream()
            .filter(other -> !other.id().equals(event.id()))
            .map(one -> new Option(one.id().toString(), one.event().title().in(language).text()))
            .toList();
    return new BelongingPage(
        event.id().toString(),
        event.event().title().in(language).text(),
        editions,
        Objects.toString(known.edition(), ""),
        events,
        Objects.toString(known.partOf(), ""),
        errors);
  }

  private String option(EditionSummary edition, Language language) {
    var series = directory.get(edition.series()).series().name().in(language).text();
    return series + ": " + name(edition, language);
  }
}
