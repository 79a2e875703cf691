package eu.hanza.projects;

import eu.hanza.kernel.AmountReader;
import eu.hanza.kernel.DurationCheck;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Reading;
import eu.hanza.kernel.StatedCount;
import eu.hanza.kernel.StatedDuration;
import eu.hanza.network.LegalClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares what the texts of a project say with its figures. It shows the readings and asks a
 * person; nothing is changed without a choice (T1, T3, T8, T13, T18).
 */
final class ProjectCheck {

  private static final List<String> ORGANISATIONS =
      List.of("organizac", "partner", "organisation", "організац");
  private static final Pattern NGO = Pattern.compile("\\bNGO|pozarządow", Pattern.CASE_INSENSITIVE);
  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(będą|będzie|będziemy|zostanie|zostaną)\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SWALLOWED = Pattern.compile("[.,]?\\s*Skrót:\\s*(\\S+?)[\"”.]?$");

  private ProjectCheck() {}

  /**
   * One thing to look at.
   *
   * @param key what it is: the end of a message key
   * @param values the values of the message
   */
  record Finding(String key, Map<String, Object> values) {}

  /** A member of the consortium as the checks need it. */
  record Member(String name, String country, Optional<LegalClass> legalClass) {}

  /** The one finding about the length of the project, with its readings and proposals (T1). */
  static Optional<DurationCheck.Finding> duration(ProjectDraft project) {
    var stated =
        project.statedDuration().lines().flatMap(line -> StatedDuration.in(line).stream()).toList();
    return ProjectStatus.period(project.startsOn(), project.endsOn())
        .flatMap(period -> DurationCheck.check(period, stated));
  }

  static List<Finding> of(ProjectDraft project, List<Member> members, ProjectStatus status) {
    var findings = new ArrayList<Finding>();
    consortium(project, members, findings);
    scope(project, members, findings);
    grant(project, findings);
    sum(project.money(), findings);
    title(project, findings);
    if (status == ProjectStatus.ENDED) {
      tense(project, findings);
    }
    return findings;
  }

  private static void consortium(
      ProjectDraft project, List<Member> members, List<Finding> findings) {
    var sentence = project.statedConsortium();
    StatedCount.in(sentence, ORGANISATIONS, members.size())
        .filter(count -> !count.agrees())
        .ifPresent(
            count ->
                findings.add(
                    new Finding(
                        "count", Map.of("stated", count.stated(), "actual", count.actual()))));
    if (NGO.matcher(sentence).find()) {
      members.stream()
          .filter(member -> member.legalClass().filter(c -> c == LegalClass.NGO).isEmpty())
          .filter(member -> member.legalClass().isPresent())
          .forEach(
              member ->
                  findings.add(
                      new Finding(
                          "class",
                          Map.of(
                              "name",
                              member.name(),
                              "class",
                              member.legalClass().orElseThrow().key()))));
    }
  }

  private static void scope(ProjectDraft project, List<Member> members, List<Finding> findings) {
    var countries = members.stream().map(Member::country).filter(c -> !c.isEmpty()).distinct();
    if (project.scope() != null
        && project.scope() != ProjectScope.EUROPEAN
        && countries.count() > 1) {
      findings.add(new Finding("scope", Map.of("scope", project.scope().name())));
    }
  }

  private static void grant(ProjectDraft project, List<Finding> findings) {
    var money = project.money();
    var amount = money.grantAmount();
    if (amount == null || money.statedGrant().isBlank()) {
      return;
    }
    var reading = AmountReader.read(money.statedGrant(), Language.PL, money.currency());
    var fits =
        switch (reading) {
          case Reading.Bound bound -> bound.number().consistentWith(amount);
          case Reading.Exact exact -> exact.money().amount().compareTo(amount) == 0;
          case Reading.Ambiguous ambiguous -> true;
          case Reading.Unreadable unreadable -> true;
        };
    if (!fits) {
      findings.add(new Finding("grant", Map.of("stated", money.statedGrant(), "amount", amount)));
    }
  }

  /** Grant and own contribution make the total cost, where all three are known. */
  private static void sum(ProjectMoney money, List<Finding> findings) {
    var grant = money.money(money.grantAmount());
    var own = money.money(money.ownContribution());
    var total = money.money(money.totalCost());
    if (grant != null && own != null && total != null && !grant.plus(own).equals(total)) {
      findings.add(
          new Finding(
              "sum", Map.of("grant", grant, "own", own, "sum", grant.plus(own), "total", total)));
    }
  }

  private static void title(ProjectDraft project, List<Finding> findings) {
    var found = SWALLOWED.matcher(project.officialTitle());
    if (found.find()) {
      findings.add(
          new Finding(
              "acronym",
              Map.of(
                  "title",
                  project.officialTitle().substring(0, found.start()),
                  "acronym",
                  found.group(1))));
    }
  }

  private static void tense(ProjectDraft project, List<Finding> findings) {
    project.texts().stream()
        .flatMap(text -> FUTURE.matcher(text).results().map(result -> result.group()))
        .findFirst()
        .ifPresent(word -> findings.add(new Finding("tense", Map.of("word", word))));
  }
}
