package eu.hanza.network.web;

import eu.hanza.network.LegalClass;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationDraft.Alias;
import eu.hanza.network.OrganisationDraft.Area;
import eu.hanza.network.OrganisationDraft.Kind;
import eu.hanza.network.OrganisationDraft.LegalForm;
import eu.hanza.network.OrganisationKind;
import eu.hanza.network.Seat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into the form of an entry: texts by the names of the register's columns, lists
 * line by line, and the kinds that were ticked. It corrects what holds now and leaves the past.
 */
record EntryForm(Map<String, String> values, Set<String> kinds) {

  private static final Set<String> LISTS = Set.of("aliases", "areas", "other_id");

  static EntryForm of(MultiValueMap<String, String> sent) {
    var values = new HashMap<String, String>();
    sent.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.getFirst().strip()));
    return new EntryForm(values, new LinkedHashSet<>(sent.getOrDefault("kinds", List.of())));
  }

  /** The form of a draft that is known. */
  static EntryForm of(Map<String, String> row, OrganisationDraft draft) {
    var values = new HashMap<>(row);
    LISTS.forEach(name -> values.computeIfPresent(name, (key, text) -> text.replace("|", "\n")));
    values.put(
        "legal_class",
        draft.legalForms().isEmpty() ? "" : draft.legalForms().getLast().legalClass().name());
    var kinds = new LinkedHashSet<String>();
    draft.kinds().stream()
        .filter(one -> one.to() == null)
        .forEach(one -> kinds.add(one.kind().name()));
    return new EntryForm(values, kinds);
  }

  /** The text of a column as a row of a table would have it. */
  String cell(String column) {
    var text = values.getOrDefault(column, "");
    if (column.equals("kinds")) {
      return String.join("|", kinds);
    }
    return LISTS.contains(column) ? text.replaceAll("\\s*\\R\\s*", "|") : text;
  }

  /** The draft that was typed, with the days and the past of the one that is known. */
  OrganisationDraft over(OrganisationDraft known, OrganisationDraft typed) {
    return typed
        .aliases(aliases(known.aliases(), typed.aliases()))
        .areas(areas(known.areas(), typed.areas()))
        .kinds(kinds(known.kinds()))
        .legalForms(forms(known.legalForms(), typed.legalForms()))
        .seats(seats(known.seats(), typed.seats()))
        .identifiers(
            typed.identifiers().stream()
                .map(
                    one ->
                        known.identifiers().stream()
                            .filter(old -> old.matchKey().equals(one.matchKey()))
                            .filter(old -> old.value().equals(one.value()))
                            .findFirst()
                            .orElse(one))
                .toList());
  }

  /** The aliases that were typed; one that is known keeps its language. */
  static List<Alias> aliases(List<Alias> known, List<Alias> typed) {
    return typed.stream()
        .map(
            one ->
                known.stream().filter(old -> old.name().equals(one.name())).findFirst().orElse(one))
        .toList();
  }

  /** The areas that were typed; one that is known keeps its name in all languages. */
  static List<Area> areas(List<Area> known, List<Area> typed) {
    return typed.stream()
        .map(
            one ->
                known.stream()
                    .filter(
                        old ->
                            old.label()
                                .byLanguage()
                                .values()
                                .containsAll(one.label().byLanguage().values()))
                    .findFirst()
                    .orElse(one))
        .toList();
  }

  private List<Kind> kinds(List<Kind> known) {
    var after = new ArrayList<Kind>();
    for (var kind : known) {
      if (kind.to() != null || kinds.contains(kind.kind().name())) {
        after.add(kind);
      }
    }
    for (var name : kinds) {
      var kind = OrganisationKind.valueOf(name);
      if (after.stream().noneMatch(one -> one.to() == null && one.kind() == kind)) {
        after.add(new Kind(kind, null, null));
      }
    }
    return after;
  }

  private static List<LegalForm> forms(List<LegalForm> known, List<LegalForm> typed) {
    if (known.isEmpty() || typed.isEmpty()) {
      return known.size() > 1 ? known : typed;
    }
    var after = new ArrayList<>(known);
    var last = after.removeLast();
    LegalClass now = typed.getFirst().legalClass();
    after.add(new LegalForm(now, last.from(), last.to()));
    return after;
  }

  private static List<Seat> seats(List<Seat> known, List<Seat> typed) {
    if (known.isEmpty() || typed.isEmpty()) {
      return known.size() > 1 ? known : typed;
    }
    var after = new ArrayList<>(known);
    var last = after.removeLast();
    after.add(typed.getFirst().between(last.from(), last.to()));
    return after;
  }
}
