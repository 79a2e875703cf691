package eu.hanza.projects.web;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.Territories;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.projects.BudgetKind;
import eu.hanza.projects.DocumentKind;
import eu.hanza.projects.Partner;
import eu.hanza.projects.PartnerRole;
import eu.hanza.projects.ProjectGuard;
import eu.hanza.projects.ProjectPart;
import eu.hanza.projects.ProjectScope;
import eu.hanza.projects.ProjectStatus;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.projects.web.DeskView.PartnerLine;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the office's pages of projects together. */
@Component
class ProjectOfficePages {

  private final ProjectWords words;
  private final PartnerWords partners;
  private final DocumentWords documents;
  private final ProjectGuard guard;
  private final ProgrammeDirectory programmes;
  private final FunderDirectory funders;
  private final OrganisationDirectory organisations;
  private final Territories territories;
  private final List<ProjectPart> parts;
  private final History history;

  ProjectOfficePages(
      ProjectWords words,
      PartnerWords partners,
      DocumentWords documents,
      ProjectGuard guard,
      ProgrammeDirectory programmes,
      FunderDirectory funders,
      OrganisationDirectory organisations,
      Territories territories,
      List<ProjectPart> parts,
      History history) {
    this.words = words;
    this.partners = partners;
    this.documents = documents;
    this.guard = guard;
    this.programmes = programmes;
    this.funders = funders;
    this.organisations = organisations;
    this.territories = territories;
    this.parts = parts.stream().sorted(Comparator.comparingInt(ProjectPart::order)).toList();
    this.history = history;
  }

  ProjectFormPage page(
      Actor actor,
      @Nullable ProjectSummary project,
      @Nullable ProjectForm form,
      DeskForms typed,
      FormErrors errors,
      Language language) {
    var lists = lists(actor, language);
    if (project == null) {
      var shown = Objects.requireNonNullElse(form, ProjectForm.EMPTY);
      var heading = words.text(language, "office.new");
      return new ProjectFormPage(null, heading, shown, lists, List.of(), "", null, errors);
    }
    return new ProjectFormPage(
        project.id().toString(),
        project.project().name(language).text(),
        form == null ? ProjectForm.of(project) : form,
        lists,
        guard.findings(project, language),
        words.missing(project, language),
        desk(project, typed, language),
        errors);
  }

  private ProjectFormPage.Lists lists(Actor actor, Language language) {
    return new ProjectFormPage.Lists(
        programmes.coordinatedBy(actor).stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList(),
        funders.all().stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList(),
        options(ProjectScope.values(), scope -> words.text(language, "scope." + scope)),
        areas(language),
        territories.countriesBy(language).stream()
            .map(code -> new Option(code, Formats.of(language).country(code)))
            .toList(),
        options(BudgetKind.values(), kind -> words.text(language, "budget." + kind)));
  }

  private List<Option> areas(Language language) {
    var collator = Collator.getInstance(language.locale());
    return programmes.areasBySlug().entrySet().stream()
        .map(one -> new Option(one.getKey(), one.getValue().in(language).text()))
        .sorted((one, other) -> collator.compare(one.label(), other.label()))
        .toList();
  }

  private static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> label) {
    return Arrays.stream(values).map(one -> new Option(one.name(), label.apply(one))).toList();
  }

  private DeskView desk(ProjectSummary project, DeskForms typed, Language language) {
    return new DeskView(
        "/office/projects/" + project.id(),
        project.path(),
        Objects.requireNonNullElse(typed.slug(), project.slug()),
        !project.published(),
        partners(project, language),
        project.documents().stream().map(one -> documents.line(one, language)).toList(),
        words.status(project, language),
        set(project, language),
        deskLists(language),
        typed,
        parts.stream().flatMap(part -> part.onDesk(project, language).stream()).toList(),
        history.of(project.id(), language));
  }

  private String set(ProjectSummary project, Language language) {
    var override = project.override();
    var until = override.overrideUntil();
    return until == null
        ? ""
        : words.text(
            language,
            "office.status.set",
            "until",
            Formats.of(language).date(until),
            "reason",
            override.overrideReason());
  }

  private DeskView.Lists deskLists(Language language) {
    return new DeskView.Lists(
        options(PartnerRole.values(), role -> words.text(language, "role." + role)),
        options(DocumentKind.values(), kind -> documents.kind(kind, language)),
        Arrays.stream(Language.values()).map(one -> new Option(one.tag(), one.ownName())).toList(),
        Stream.of(ProjectStatus.values())
            .filter(status -> status != ProjectStatus.UNKNOWN)
            .map(one -> new Option(one.name(), words.text(language, "office.status.option." + one)))
            .toList());
  }

  private List<PartnerLine> partners(ProjectSummary project, Language language) {
    var all = project.partners();
    var known = organisations.summaries(all.stream().map(Partner::organisation).toList());
    return IntStream.range(0, all.size())
        .mapToObj(
            number -> {
              var summary = known.get(all.get(number).organisation());
              var name = summary == null ? "–" : summary.name(language).text();
              return line(project, number, name, language);
            })
        .toList();
  }

  private PartnerLine line(ProjectSummary project, int number, String name, Language language) {
    var partner = project.partners().get(number);
    var legalClass = partners.legalClass(project, partner, language);
    var role = partners.role(partner, language);
    return new PartnerLine(
        number,
        partner.organisation().toString(),
        name,
        legalClass.isEmpty() ? role : role + " · " + legalClass,
        partner.role().name(),
        ProjectForm.shown(partner.from()),
        ProjectForm.shown(partner.to()));
  }
}
