package eu.hanza.projects;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.projects.ProjectDraft.TargetGroups;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Projects for tests. */
public final class ProjectFixtures {

  static final String INTER_EKIP =
      "Współpraca międzynarodowa regionu Kujaw i Pomorza: efektywna, innowacyjna, otwarta na"
          + " partnerstwa";

  private ProjectFixtures() {}

  /** The project ENGAGE! as its page tells of it. */
  public static ProjectDraft engage() {
    return aProject("ENGAGE!", "2021-03-01", "2023-06-30", ProjectMoney.NONE);
  }

  static ProjectDraft aProject(
      String title, @Nullable String from, @Nullable String to, ProjectMoney money) {
    return with(title, from, to, money, "", "", null, "");
  }

  static ProjectDraft with(
      String title,
      @Nullable String from,
      @Nullable String to,
      ProjectMoney money,
      String statedDuration,
      String statedConsortium,
      @Nullable ProjectScope scope,
      String description) {
    return new ProjectDraft(
        null,
        title,
        "pl",
        LocalizedText.EMPTY,
        "",
        "",
        LocalizedText.EMPTY,
        LocalizedText.pl(description),
        LocalizedText.EMPTY,
        TargetGroups.NONE,
        ProjectFocus.NONE,
        scope,
        "",
        "",
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        statedDuration,
        statedConsortium,
        money,
        "",
        null,
        false);
  }

  static ProjectDraft reaching(ProjectDraft plain, TargetGroups groups) {
    return new ProjectDraft(
        plain.edition(),
        plain.officialTitle(),
        plain.titleLanguage(),
        plain.title(),
        plain.acronym(),
        plain.aliases(),
        plain.lede(),
        plain.description(),
        plain.goal(),
        groups,
        plain.focus(),
        plain.scope(),
        plain.territory(),
        plain.territoryVersion(),
        plain.startsOn(),
        plain.endsOn(),
        plain.statedDuration(),
        plain.statedConsortium(),
        plain.money(),
        plain.actionType(),
        plain.funder(),
        plain.confirmed());
  }

  static ProjectMoney grant(String amount, String stated) {
    return new ProjectMoney(
        new BigDecimal(amount), stated, null, null, null, BudgetKind.UNANSWERED, "PLN", true);
  }
}
