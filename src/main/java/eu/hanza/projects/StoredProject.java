package eu.hanza.projects;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.FunderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The columns of a project that its office writes. */
record StoredProject(
    @Nullable EditionId edition,
    String officialTitle,
    String titleLanguage,
    LocalizedText title,
    String acronym,
    String aliases,
    LocalizedText lede,
    LocalizedText description,
    LocalizedText goal,
    LocalizedText directGroups,
    LocalizedText indirectGroups,
    LocalizedText beneficiaries,
    LocalizedText benefitFields,
    @Nullable ProjectScope scope,
    String territory,
    String territoryVersion,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    String statedDuration,
    String statedConsortium,
    @Nullable BigDecimal grantAmount,
    String statedGrant,
    @Nullable BigDecimal totalCost,
    @Nullable BigDecimal ownContribution,
    @Nullable BigDecimal budget,
    BudgetKind budgetKind,
    String currency,
    boolean cofinanced,
    String actionType,
    @Nullable FunderId funder,
    boolean confirmed) {

  static StoredProject of(ProjectDraft draft) {
    var money = draft.money();
    return new StoredProject(
        draft.edition(),
        draft.officialTitle(),
        draft.titleLanguage(),
        draft.title(),
        draft.acronym(),
        draft.aliases(),
        draft.lede(),
        draft.description(),
        draft.goal(),
        draft.groups().direct(),
        draft.groups().indirect(),
        draft.groups().beneficiaries(),
        draft.groups().fields(),
        draft.scope(),
        draft.territory(),
        draft.territoryVersion(),
        draft.startsOn(),
        draft.endsOn(),
        draft.statedDuration(),
        draft.statedConsortium(),
        money.grantAmount(),
        money.statedGrant(),
        money.totalCost(),
        money.ownContribution(),
        money.budget(),
        money.budgetKind(),
        money.currency(),
        money.cofinanced(),
        draft.actionType(),
        draft.funder(),
        draft.confirmed());
  }

  ProjectDraft draft() {
    return new ProjectDraft(
        edition,
        officialTitle,
        titleLanguage,
        title,
        acronym,
        aliases,
        lede,
        description,
        goal,
        new ProjectDraft.TargetGroups(directGroups, indirectGroups, beneficiaries, benefitFields),
        scope,
        territory,
        territoryVersion,
        startsOn,
        endsOn,
        statedDuration,
        statedConsortium,
        new ProjectMoney(
            grantAmount,
            statedGrant,
            totalCost,
            ownContribution,
            budget,
            budgetKind,
            currency,
            cofinanced),
        actionType,
        funder,
        confirmed);
  }
}
