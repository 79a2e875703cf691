package eu.hanza.projects.register;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.projects.ProjectDraft;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.tables.RowOutcome.FieldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row changes in a project that is known. */
final class RowChanges {

  private RowChanges() {}

  static List<FieldChange> between(ProjectSummary project, ImportedRow row, boolean imported) {
    var before = project.project();
    var after = row.over(before);
    var changes = new ArrayList<FieldChange>();
    add(changes, "title", before.officialTitle(), after.officialTitle());
    add(changes, "short-title", text(before.title()), text(after.title()));
    add(changes, "acronym", before.acronym(), after.acronym());
    add(changes, "summary", text(before.lede()), text(after.lede()));
    add(changes, "starts", before.startsOn(), after.startsOn());
    add(changes, "ends", before.endsOn(), after.endsOn());
    add(changes, "areas", before.focus().areas(), after.focus().areas());
    add(changes, "countries", before.focus().countries(), after.focus().countries());
    add(changes, "total-cost", cost(before), cost(after));
    var partners = row.over(project.partners()).size();
    add(changes, "partners", project.partners().size(), partners);
    if (!imported) {
      add(changes, "source", "", row.provenance().source());
    }
    return changes;
  }

  /** As it is written, whatever zeros the database adds. */
  private static String cost(ProjectDraft project) {
    var cost = project.money().money(project.money().totalCost());
    return cost == null
        ? ""
        : cost.amount().stripTrailingZeros().toPlainString() + " " + cost.currency();
  }

  private static void add(
      List<FieldChange> changes, String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      changes.add(new FieldChange(field, shown(before), shown(after)));
    }
  }

  private static String shown(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : Objects.toString(value, "");
  }

  private static String text(LocalizedText text) {
    return text.byLanguage().entrySet().stream()
        .map(one -> one.getKey() + ": " + one.getValue())
        .sorted()
        .collect(Collectors.joining(" · "));
  }
}
