package eu.hanza.projects.web;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.FunderId;
import eu.hanza.projects.BudgetKind;
import eu.hanza.projects.ProjectDraft;
import eu.hanza.projects.ProjectDraft.TargetGroups;
import eu.hanza.projects.ProjectFocus;
import eu.hanza.projects.ProjectMoney;
import eu.hanza.projects.ProjectScope;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.shell.spi.Beside;
import eu.hanza.shell.spi.OnCalendar;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A project as its office types it; amounts are read as people write them. */
public record ProjectForm(
    @Nullable String programme,
    @NotBlank @Size(max = 500) @Nullable String officialTitle,
    @Nullable Map<String, @Size(max = 300) String> title,
    @Size(max = 40) @Nullable String acronym,
    @Size(max = 2000) @Nullable String aliases,
    @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate startsOn,
    @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate endsOn,
    @Size(max = 1000) @Nullable String statedDuration,
    @Size(max = 1000) @Nullable String statedConsortium,
    @Nullable String funder,
    @Nullable Boolean cofinanced,
    @Size(max = 60) @Nullable String grant,
    @Size(max = 60) @Nullable String total,
    @Size(max = 60) @Nullable String own,
    @Size(max = 200) @Nullable String statedGrant,
    @Size(max = 60) @Nullable String budget,
    @Nullable BudgetKind budgetKind,
    @Size(max = 20) @Nullable String currency,
    @Nullable Set<@Size(max = 60) String> areas,
    @Nullable Set<@Pattern(regexp = "[A-Z]{2}") String> countries,
    @Nullable ProjectScope scope,
    @Size(max = 200) @Nullable String territory,
    @Size(max = 10) @Nullable String territoryVersion,
    @Nullable Map<String, @Size(max = 600) String> lede,
    @Nullable Map<String, @Size(max = 20_000) String> description,
    @Nullable Map<String, @Size(max = 20_000) String> goal,
    @Nullable Map<String, @Size(max = 2000) String> direct,
    @Nullable Map<String, @Size(max = 2000) String> indirect,
    @Nullable Map<String, @Size(max = 2000) String> beneficiaries,
    @Nullable Map<String, @Size(max = 2000) String> fields,
    @Nullable Boolean confirmed) {

  static final ProjectForm EMPTY =
      new ProjectForm(
          null,
          "",
          null,
          "",
          "",
          null,
          null,
          "",
          "",
          "",
          false,
          "",
          "",
          "",
          "",
          "",
          BudgetKind.UNANSWERED,
          "PLN",
          null,
          null,
          null,
          "",
          "2021",
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          false);

  static ProjectForm of(ProjectSummary summary) {
    var said = summary.project();
    var money = said.money();
    return new ProjectForm(
        summary.programme().toString(),
        said.officialTitle(),
        said.title().byLanguage(),
        said.acronym(),
        said.aliases(),
        said.startsOn(),
        said.endsOn(),
        said.statedDuration(),
        said.statedConsortium(),
        shown(said.funder()),
        money.cofinanced(),
        shown(money.grantAmount()),
        shown(money.totalCost()),
        shown(money.ownContribution()),
        money.statedGrant(),
        shown(money.budget()),
        money.budgetKind(),
        money.currency(),
        new LinkedHashSet<>(said.focus().areas()),
        new LinkedHashSet<>(said.focus().countries()),
        said.scope(),
        said.territory(),
        said.territoryVersion(),
        said.lede().byLanguage(),
        said.description().byLanguage(),
        said.goal().byLanguage(),
        said.groups().direct().byLanguage(),
        said.groups().indirect().byLanguage(),
        said.groups().beneficiaries().byLanguage(),
        said.groups().fields().byLanguage(),
        said.confirmed());
  }

  /** A value of the form as text; nothing is an empty text. */
  public static String shown(@Nullable Object value) {
    return value instanceof BigDecimal amount
        ? amount.toPlainString().replace('.', ',')
        : Objects.toString(value, "");
  }

  /** A text of the form by language. */
  public static LocalizedText text(@Nullable Map<String, String> typed) {
    return new LocalizedText(new LinkedHashMap<>(Objects.requireNonNullElse(typed, Map.of())));
  }

  private static List<String> chosen(@Nullable Set<String> ticked) {
    return ticked == null ? List.of() : ticked.stream().sorted().toList();
  }

  /** Whether the end comes after the beginning. */
  @AssertTrue
  @Beside({"endsOn", "startsOn"})
  public boolean isInOrder() {
    return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
  }

  /** Whether a box is ticked; browsers send nothing for one that is not. */
  public static boolean ticked(@Nullable Boolean box) {
    return Boolean.TRUE.equals(box);
  }

  /** The amounts of the form, read, and their currency. */
  record Amounts(
      String currency,
      @Nullable BigDecimal grant,
      @Nullable BigDecimal total,
      @Nullable BigDecimal own,
      @Nullable BigDecimal budget) {}

  ProjectDraft draft(ProjectDraft before, Amounts amounts) {
    return new ProjectDraft(
        before.edition(),
        shown(officialTitle),
        before.titleLanguage(),
        text(title),
        shown(acronym),
        shown(aliases),
        text(lede),
        text(description),
        text(goal),
        new TargetGroups(text(direct), text(indirect), text(beneficiaries), text(fields)),
        new ProjectFocus(chosen(areas), chosen(countries)),
        scope,
        shown(territory),
        shown(territoryVersion),
        startsOn,
        endsOn,
        shown(statedDuration),
        shown(statedConsortium),
        new ProjectMoney(
            amounts.grant(),
            shown(statedGrant),
            amounts.total(),
            amounts.own(),
            amounts.budget(),
            Objects.requireNonNullElse(budgetKind, BudgetKind.UNANSWERED),
            amounts.currency(),
            ticked(cofinanced)),
        before.actionType(),
        funder == null || funder.isEmpty() ? null : FunderId.of(funder),
        ticked(confirmed));
  }
}
