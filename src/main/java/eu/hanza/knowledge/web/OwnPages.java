package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.events.spi.Editions;
import eu.hanza.events.spi.Editions.Edition;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.knowledge.Completeness;
import eu.hanza.knowledge.Level;
import eu.hanza.knowledge.PracticeDetails;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeKind;
import eu.hanza.knowledge.PracticeState;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.knowledge.Sightings;
import eu.hanza.knowledge.web.OwnPracticePage.Lists;
import eu.hanza.knowledge.web.OwnPracticePage.Standing;
import eu.hanza.knowledge.web.PracticeListPage.Entry;
import eu.hanza.knowledge.web.PracticeListPage.Shelf;
import eu.hanza.network.Territories;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of authors. */
@Component
class OwnPages {

  private final PracticeDirectory directory;
  private final ProgrammeDirectory programmes;
  private final Territories territories;
  private final ReuseViews reuse;
  private final TwinViews twins;
  private final AttachmentViews files;
  private final Sightings sightings;
  private final Editions editions;
  private final PracticeWords words;

  OwnPages(
      PracticeDirectory directory,
      ProgrammeDirectory programmes,
      Territories territories,
      ReuseViews reuse,
      TwinViews twins,
      AttachmentViews files,
      Sightings sightings,
      Editions editions,
      PracticeWords words) {
    this.directory = directory;
    this.programmes = programmes;
    this.territories = territories;
    this.reuse = reuse;
    this.twins = twins;
    this.files = files;
    this.sightings = sightings;
    this.editions = editions;
    this.words = words;
  }

  PracticeListPage own(Actor actor, Language language) {
    return new PracticeListPage(
        shelves(directory.own(actor), "/my/practices/", language), reuse.own(actor, language));
  }

  PracticeListPage office(Actor actor, Language language) {
    var all = directory.office(actor);
    var drafts = all.stream().filter(one -> one.state() == PracticeState.DRAFT).toList();
    var sent = all.stream().filter(one -> one.state() != PracticeState.DRAFT).toList();
    var shelves = new ArrayList<>(shelves(sent, "/office/practices/", language));
    shelves.addAll(shelves(drafts, "/my/practices/", language));
    return new PracticeListPage(shelves, List.of());
  }

  private List<Shelf> shelves(List<PracticeSummary> all, String base, Language language) {
    return Arrays.stream(PracticeState.values())
        .map(state -> shelf(state, all, base, language))
        .filter(shelf -> !shelf.entries().isEmpty())
        .toList();
  }

  private Shelf shelf(
      PracticeState state, List<PracticeSummary> all, String base, Language language) {
    var some = all.stream().filter(one -> one.state() == state).toList();
    var rows = words.rows(some, language);
    var entries =
        Stream.iterate(0, number -> number < some.size(), number -> number + 1)
            .map(number -> new Entry(base + some.get(number).id(), rows.get(number)))
            .toList();
    return new Shelf(words.heading(state, language), entries);
  }

  OwnPracticePage form(
      @Nullable PracticeDetails practice,
      Actor actor,
      PracticeForm form,
      FormErrors errors,
      Language language) {
    return new OwnPracticePage(
        practice == null ? "/my/practices/new" : "/my/practices/" + practice.id(),
        practice == null
            ? words.text(language, "my.new")
            : practice.summary().title().in(language).text(),
        form,
        lists(practice, language),
        practice == null
            ? null
            : standing(practice, files.of(practice, language).isEmpty(), language),
        practice == null ? List.of() : twins.of(practice, actor, language),
        practice == null ? List.of() : files.of(practice, language),
        practice == null ? null : sightings(practice, language),
        errors);
  }

  private SightingView sightings(PracticeDetails practice, Language language) {
    var shown = sightings.of(practice.id());
    return new SightingView(
        "/my/practices/" + practice.id(),
        options(shown, language),
        options(editions.all().stream().filter(one -> !shown.contains(one)).toList(), language));
  }

  private List<Option> options(List<Edition> some, Language language) {
    return some.stream()
        .map(one -> new Option(one.id().toString(), words.edition(one, language)))
        .toList();
  }

  private Standing standing(PracticeDetails practice, boolean bare, Language language) {
    var meter = Completeness.of(practice.draft(), !bare);
    var state = practice.summary().state();
    return new Standing(
        practice.summary().path(),
        words.heading(state, language),
        practice.reason(),
        words.text(language, "my.meter", "filled", meter.filled(), "asked", meter.asked()),
        meter.missing().stream().map(name -> words.text(language, "field." + name)).toList(),
        state == PracticeState.DRAFT || state == PracticeState.RETURNED,
        state.isPublished());
  }

  private Lists lists(@Nullable PracticeDetails practice, Language language) {
    var homes =
        practice == null
            ? programmes.published()
            : List.of(programmes.get(practice.summary().programme()));
    var formats = Formats.of(language);
    return new Lists(
        homes.stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList(),
        Arrays.stream(PracticeKind.values())
            .map(kind -> new Option(kind.name(), words.text(language, "kind." + kind)))
            .toList(),
        Stream.of("pl", "en", "uk", "de")
            .map(tag -> new Option(tag, PracticeWords.languageName(tag, language)))
            .toList(),
        territories.countriesBy(language).stream()
            .map(code -> new Option(code, formats.country(code)))
            .toList(),
        practice == null ? List.of() : areas(homes.getFirst(), language),
        Arrays.stream(Level.values())
            .map(level -> new Option(level.name(), words.text(language, "level." + level)))
            .toList());
  }

  private List<Option> areas(ProgrammeSummary programme, Language language) {
    return programmes.areas(programme.id()).stream()
        .map(area -> new Option(area.id().toString(), area.name().in(language).text()))
        .toList();
  }
}
