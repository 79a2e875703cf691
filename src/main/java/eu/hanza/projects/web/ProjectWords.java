package eu.hanza.projects.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.Period;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.FunderSummary;
import eu.hanza.projects.ProjectDraft;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.shell.spi.Messages;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts figures and states of projects into words. */
@Component
class ProjectWords {

  private final Messages messages;
  private final FunderDirectory funders;

  ProjectWords(Messages messages, FunderDirectory funders) {
    this.messages = messages;
    this.funders = funders;
  }

  String text(Language language, String key, Object... values) {
    return messages.text(language, "projects." + key, values);
  }

  String status(ProjectSummary project, Language language) {
    return text(language, "status." + project.status());
  }

  String period(ProjectDraft project, Language language) {
    var formats = Formats.of(language);
    var from = project.startsOn();
    var to = project.endsOn();
    if (from != null && to != null) {
      return formats.period(new Period(from, to));
    }
    if (to != null) {
      return text(language, "period.until", "day", formats.date(to));
    }
    return from != null
        ? text(language, "period.since", "day", formats.date(from))
        : text(language, "no-data");
  }

  String money(@Nullable Money money, Language language) {
    return money == null ? text(language, "no-data") : Formats.of(language).money(money);
  }

  String missing(ProjectSummary project, Language language) {
    return project.missing().stream()
        .map(part -> text(language, "missing." + part))
        .collect(Collectors.joining(", "));
  }

  String funder(ProjectDraft project, Language language) {
    var funder = project.funder();
    return funder == null
        ? ""
        : funders
            .find(funder)
            .map(FunderSummary::name)
            .map(name -> name.in(language).text())
            .orElse("");
  }

  ProjectRow row(ProjectSummary project, String role, Language language) {
    var name = project.project().name(language);
    return new ProjectRow(
        project.path(),
        name.text(),
        name.language(),
        project.project().acronym(),
        period(project.project(), language),
        status(project, language),
        project.status() == eu.hanza.projects.ProjectStatus.ENDED,
        role,
        funder(project.project(), language),
        missing(project, language));
  }
}
