package eu.hanza.projects.web;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.projects.BudgetKind;
import eu.hanza.projects.PartnerRole;
import eu.hanza.projects.ProjectGuard;
import eu.hanza.projects.ProjectScope;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.projects.web.ProjectFormPage.PartnerLine;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the office's pages of projects together. */
@Component
class ProjectOfficePages {

  private final ProjectWords words;
  private final ProjectGuard guard;
  private final ProgrammeDirectory programmes;
  private final FunderDirectory funders;
  private final OrganisationDirectory organisations;
  private final History history;

  ProjectOfficePages(
      ProjectWords words,
      ProjectGuard guard,
      ProgrammeDirectory programmes,
      FunderDirectory funders,
      OrganisationDirectory organisations,
      History history) {
    this.words = words;
    this.guard = guard;
    this.programmes = programmes;
    this.funders = funders;
    this.organisations = organisations;
    this.history = history;
  }

  ProjectFormPage page(
      Actor actor,
      @Nullable ProjectSummary project,
      @Nullable ProjectForm form,
      FormErrors errors,
      Language language) {
    var shown = form != null ? form : project == null ? ProjectForm.EMPTY : ProjectForm.of(project);
    return new ProjectFormPage(
        project == null ? null : project.id().toString(),
        project == null ? null : project.path(),
        project == null
            ? words.text(language, "office.new")
            : project.project().name(language).text(),
        project != null && !project.published(),
        shown,
        programmes.coordinatedBy(actor).stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList(),
        funders.all().stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList(),
        options(ProjectScope.values(), scope -> words.text(language, "scope." + scope)),
        options(BudgetKind.values(), kind -> words.text(language, "budget." + kind)),
        options(PartnerRole.values(), role -> words.text(language, "role." + role)),
        project == null ? List.of() : partners(project, language),
        project == null ? List.of() : guard.findings(project, language),
        project == null ? "" : words.missing(project, language),
        project == null ? null : history.of(project.id(), language),
        errors);
  }

  private static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> label) {
    return Arrays.stream(values).map(one -> new Option(one.name(), label.apply(one))).toList();
  }

  private List<PartnerLine> partners(ProjectSummary project, Language language) {
    var known =
        organisations.summaries(
            project.partners().stream().map(partner -> partner.organisation()).toList());
    return project.partners().stream()
        .map(
            partner -> {
              var summary = known.get(partner.organisation());
              var name = summary == null ? "–" : summary.name(language).text();
              var role = words.text(language, "role." + partner.role());
              return new PartnerLine(partner.organisation().toString(), name, role);
            })
        .toList();
  }
}
