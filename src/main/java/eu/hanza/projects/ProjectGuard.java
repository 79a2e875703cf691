package eu.hanza.projects;

import eu.hanza.kernel.DurationCheck;
import eu.hanza.kernel.DurationCheck.Proposal;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.projects.ProjectCheck.Finding;
import eu.hanza.projects.ProjectCheck.Member;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Notices where texts and figures of a project contradict each other, and says so with the readings
 * and proposals. It never changes anything: a person chooses.
 */
@Component
public class ProjectGuard {

  private final OrganisationDirectory organisations;
  private final Messages messages;
  private final Clock clock;

  ProjectGuard(OrganisationDirectory organisations, Messages messages, Clock clock) {
    this.organisations = organisations;
    this.messages = messages;
    this.clock = clock;
  }

  /** What to look at, in the reader's words. */
  public List<String> findings(ProjectSummary project, Language language) {
    var words = new ArrayList<String>();
    ProjectCheck.duration(project.project())
        .ifPresent(finding -> words.add(duration(finding, language)));
    ProjectCheck.of(project.project(), members(project, language), project.status()).stream()
        .map(finding -> words(finding, language))
        .forEach(words::add);
    return words;
  }

  private List<Member> members(ProjectSummary project, Language language) {
    var starts = project.project().startsOn();
    var day = starts == null ? LocalDate.now(clock) : starts;
    var known =
        organisations.summaries(project.partners().stream().map(Partner::organisation).toList());
    return known.values().stream()
        .map(
            one ->
                new Member(
                    one.name(language).text(),
                    one.country(),
                    organisations.legalClassOn(one.id(), day)))
        .toList();
  }

  private String words(Finding finding, Language language) {
    var values = new HashMap<>(finding.values());
    values.computeIfPresent("class", (name, key) -> messages.text(language, key.toString()));
    values.computeIfPresent(
        "scope", (name, scope) -> messages.text(language, "projects.scope." + scope));
    return messages.text(language, "projects.office.check." + finding.key(), values);
  }

  private String duration(DurationCheck.Finding finding, Language language) {
    var stated =
        finding.stated().stream()
            .map(
                difference ->
                    difference.stated().words() + " (" + difference.stated().months() + ")")
            .collect(Collectors.joining(", "));
    var text =
        messages.text(
            language,
            "projects.office.check.duration",
            "months",
            finding.months(),
            "days",
            finding.period().days(),
            "stated",
            stated);
    var proposals =
        finding.stated().stream()
            .flatMap(difference -> difference.proposals().stream())
            .distinct()
            .map(proposal -> proposal(proposal, language));
    return Stream.concat(Stream.of(text), proposals).collect(Collectors.joining(" · "));
  }

  private String proposal(Proposal proposal, Language language) {
    var formats = Formats.of(language);
    return switch (proposal) {
      case Proposal.MoveStart start ->
          messages.text(
              language, "projects.office.check.move-start", "day", formats.date(start.from()));
      case Proposal.MoveEnd end ->
          messages.text(language, "projects.office.check.move-end", "day", formats.date(end.to()));
      case Proposal.TakeLength length ->
          messages.text(language, "projects.office.check.keep", "n", length.months());
    };
  }
}
