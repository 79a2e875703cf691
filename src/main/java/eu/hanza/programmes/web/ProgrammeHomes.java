package eu.hanza.programmes.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.CountryScope;
import eu.hanza.programmes.EditionSummary;
import eu.hanza.programmes.FounderDirectory;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.FunderId;
import eu.hanza.programmes.ObjectiveId;
import eu.hanza.programmes.Priorities;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSites;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.programmes.spi.ObjectiveIndicators;
import eu.hanza.programmes.spi.ProgrammeSection;
import eu.hanza.programmes.web.ProgrammeHomePage.AreaRow;
import eu.hanza.programmes.web.ProgrammeHomePage.Coverage;
import eu.hanza.programmes.web.ProgrammeHomePage.EditionRow;
import eu.hanza.programmes.web.ProgrammeHomePage.FounderRow;
import eu.hanza.programmes.web.ProgrammeHomePage.ObjectiveRow;
import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.TextView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the first pages of programmes' sites. */
@Component
class ProgrammeHomes {

  private final ProgrammeDirectory directory;
  private final ProgrammeSites sites;
  private final FounderDirectory founders;
  private final FunderDirectory funders;
  private final Priorities priorities;
  private final CountryScope scope;
  private final ObjectProvider<ProgrammeSection> sections;
  private final ObjectProvider<ObjectiveIndicators> indicators;
  private final Clock clock;

  ProgrammeHomes(
      ProgrammeDirectory directory,
      ProgrammeSites sites,
      FounderDirectory founders,
      FunderDirectory funders,
      Priorities priorities,
      CountryScope scope,
      ObjectProvider<ProgrammeSection> sections,
      ObjectProvider<ObjectiveIndicators> indicators,
      Clock clock) {
    this.directory = directory;
    this.sites = sites;
    this.founders = founders;
    this.funders = funders;
    this.priorities = priorities;
    this.scope = scope;
    this.sections = sections;
    this.indicators = indicators;
    this.clock = clock;
  }

  ProgrammeHomePage page(ProgrammeSummary programme, Language language) {
    var id = programme.id();
    var profile = directory.profile(id);
    return new ProgrammeHomePage(
        sites.site(programme, programme.path(), language),
        programme.shortName(),
        TextView.of(programme.name(), language),
        TextView.of(programme.lede(), language),
        TextView.of(profile.mission(), language),
        founders(id, language),
        areas(id, language),
        objectives(id, language),
        PrioritiesView.of(priorities.of(id), LocalDate.now(clock), language),
        coverage(id),
        scope.names(profile.scope(), language),
        TextView.of(profile.targetGroups(), language),
        directory.editions(id).stream().map(edition -> edition(edition, language)).toList(),
        funder(programme.funder(), language),
        !programme.published(),
        sections(id, language));
  }

  private List<FounderRow> founders(ProgrammeId id, Language language) {
    return founders.on(id, LocalDate.now(clock)).stream()
        .map(
            one ->
                new FounderRow(
                    TextView.of(one.name(), language),
                    one.path(),
                    one.founder().level().name(),
                    one.founder().act()))
        .toList();
  }

  private List<AreaRow> areas(ProgrammeId id, Language language) {
    var today = LocalDate.now(clock);
    return directory.areas(id).stream()
        .filter(area -> area.isValidOn(today))
        .map(
            area ->
                new AreaRow(
                    TextView.of(area.name(), language), TextView.of(area.gloss(), language)))
        .toList();
  }

  private List<ObjectiveRow> objectives(ProgrammeId id, Language language) {
    return directory.objectives(id).stream()
        .map(
            one ->
                new ObjectiveRow(
                    TextView.of(one.domain(), language), TextView.of(one.text(), language)))
        .toList();
  }

  private @Nullable Coverage coverage(ProgrammeId id) {
    var measured = new HashSet<ObjectiveId>();
    indicators.forEach(module -> measured.addAll(module.covered(id)));
    if (measured.isEmpty()) {
      return null;
    }
    var coverage = directory.coverage(id, measured);
    return new Coverage(coverage.covered(), coverage.total());
  }

  private static EditionRow edition(EditionSummary edition, Language language) {
    var from = edition.startsOn();
    var to = edition.endsOn();
    var period =
        from == null || to == null ? "" : Formats.of(language).period(new Period(from, to));
    return new EditionRow(edition.year(), TextView.of(edition.name(), language), period);
  }

  private @Nullable TextView funder(@Nullable FunderId funder, Language language) {
    return funder == null ? null : TextView.of(funders.get(funder).name(), language);
  }

  private List<Part> sections(ProgrammeId id, Language language) {
    return sections.stream()
        .sorted(Comparator.comparingInt(ProgrammeSection::order))
        .flatMap(section -> section.section(id, language).stream())
        .toList();
  }
}
