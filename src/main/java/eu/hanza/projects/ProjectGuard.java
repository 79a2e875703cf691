package eu.hanza.projects;

import eu.hanza.kernel.DurationCheck;
import eu.hanza.kernel.DurationCheck.Proposal;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.StatedDuration;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.projects.ProjectCheck.Finding;
import eu.hanza.projects.ProjectCheck.Member;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
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

  /**
   * Something to look at.
   *
   * @param text what contradicts what
   * @param proposals what would settle it, the likeliest first; may be empty
   */
  public record Advice(String text, List<String> proposals) {

    /** Makes the proposals unchangeable. */
    public Advice {
      proposals = List.copyOf(proposals);
    }
  }

  /** What to look at, in the reader's words. */
  public List<Advice> findings(ProjectSummary project, Language language) {
    var words = new ArrayList<Advice>();
    ProjectCheck.duration(project.project())
        .ifPresent(finding -> words.add(duration(finding, language)));
    ProjectCheck.of(project.project(), members(project, language), project.status()).stream()
        .map(finding -> new Advice(words(finding, language), List.of()))
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
    values.replaceAll(
        (name, value) -> value instanceof Money money ? Formats.of(language).money(money) : value);
    return messages.text(language, "projects.office.check." + finding.key(), values);
  }

  /** One advice with every number; the stated length next to the dates makes the proposals (T1). */
  private Advice duration(DurationCheck.Finding finding, Language language) {
    var formats = Formats.of(language);
    var stated =
        finding.stated().stream()
            .map(one -> stated(one.stated(), language))
            .collect(Collectors.joining(", "));
    var text =
        messages.text(
            language,
            "projects.office.check.duration",
            "period",
            formats.period(finding.period()),
            "months",
            finding.months(),
            "spare",
            finding.spareDays(),
            "stated",
            stated);
    var nearest =
        finding.stated().stream()
            .min(Comparator.comparingInt(one -> distance(one.stated().months(), finding.months())))
            .orElseThrow();
    return new Advice(
        text, nearest.proposals().stream().map(one -> proposal(one, language)).toList());
  }

  private String stated(StatedDuration stated, Language language) {
    return messages.text(
        language,
        "projects.office.check.stated",
        "text",
        stated.words(),
        "months",
        stated.months());
  }

  private static int distance(int stated, int months) {
    return Math.abs(stated - months);
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
          messages.text(
              language,
              "projects.office.check.keep",
              "n",
              length.months(),
              "spare",
              length.spareDays());
    };
  }
}
