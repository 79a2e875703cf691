package eu.hanza.projects;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.FunderId;
import eu.hanza.projects.ProjectDraft.TargetGroups;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a project of the demonstration is written; what is left out is not known. */
record ProjectFile(
    String programme,
    @Nullable Integer editionYear,
    String officialTitle,
    Map<String, String> title,
    @Nullable String acronym,
    @Nullable String aliases,
    Map<String, String> lede,
    Map<String, String> description,
    @Nullable Map<String, String> goal,
    @Nullable Map<String, String> direct,
    @Nullable Map<String, String> indirect,
    @Nullable Map<String, String> beneficiaries,
    @Nullable Map<String, String> fields,
    @Nullable List<String> areas,
    @Nullable ProjectScope scope,
    @Nullable String territory,
    @Nullable String territoryVersion,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable String statedDuration,
    @Nullable String statedConsortium,
    @Nullable BigDecimal grant,
    @Nullable String statedGrant,
    @Nullable BigDecimal budget,
    @Nullable BudgetKind budgetKind,
    String currency,
    @Nullable Boolean cofinanced,
    @Nullable String actionType,
    String funder,
    List<PartnerFile> partners,
    @Nullable List<DocumentFile> documents) {

  /** A partner by its name in the register. */
  record PartnerFile(String name, PartnerRole role) {}

  /** A document whose content is made from its text. */
  record DocumentFile(
      Map<String, String> name,
      String kind,
      @Nullable DocumentKind is,
      @Nullable Map<String, String> about,
      @Nullable LocalDate closesOn,
      String text) {

    DocumentKind type() {
      return Objects.requireNonNullElse(is, DocumentKind.OTHER);
    }

    LocalizedText note() {
      return ProjectFile.text(about);
    }
  }

  private static LocalizedText text(@Nullable Map<String, String> byLanguage) {
    return byLanguage == null ? LocalizedText.EMPTY : new LocalizedText(byLanguage);
  }

  private static String words(@Nullable String words) {
    return Objects.requireNonNullElse(words, "");
  }

  ProjectDraft draft(@Nullable EditionId edition, FunderId fund) {
    return new ProjectDraft(
        edition,
        officialTitle,
        "pl",
        text(title),
        words(acronym),
        words(aliases),
        text(lede),
        text(description),
        text(goal),
        new TargetGroups(text(direct), text(indirect), text(beneficiaries), text(fields)),
        new ProjectFocus(Objects.requireNonNullElse(areas, List.of()), List.of()),
        scope,
        words(territory),
        words(territoryVersion),
        startsOn,
        endsOn,
        words(statedDuration),
        words(statedConsortium),
        new ProjectMoney(
            grant,
            words(statedGrant),
            null,
            null,
            budget,
            Objects.requireNonNullElse(budgetKind, BudgetKind.UNANSWERED),
            currency,
            Boolean.TRUE.equals(cofinanced)),
        words(actionType),
        fund,
        false);
  }
}
