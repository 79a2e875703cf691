package eu.hanza.forms.change;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.change.FormEdit.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form from outside made the draft of one that was published before. Rows are the same where
 * their ids are; what was published and is missing is retired, not lost, and what reuses an id for
 * something else or the name of a retired row becomes a new row (F-3, F-4).
 */
public final class DraftImport {

  private DraftImport() {}

  /** Makes the draft. */
  public static FormDefinition of(FormDefinition form, Optional<FormDefinition> published) {
    return published.map(past -> merged(form, past)).orElse(form);
  }

  private static FormDefinition merged(FormDefinition form, FormDefinition past) {
    var own = distinct(form, past);
    var missing = missing(own, past);
    var names =
        past.all()
            .filter(row -> missing.contains(row.id()) || row.retired())
            .map(FormItem::name)
            .collect(Collectors.toSet());
    var named = renamed(own, past, names);
    return withLists(withMissing(named, past, missing), past);
  }

  private static Set<QuestionId> missing(FormDefinition form, FormDefinition past) {
    var ids = form.all().map(FormItem::id).collect(Collectors.toSet());
    return past.all()
        .map(FormItem::id)
        .filter(id -> !ids.contains(id))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Rows that bear the id of something else get one of their own. */
  private static FormDefinition distinct(FormDefinition form, FormDefinition past) {
    var names = new FreshNames();
    names.reserve(form);
    names.reserve(past);
    var items =
        Tree.each(
            form.items(),
            row ->
                past.item(row.id()).filter(old -> !isSame(old, row)).isEmpty()
                    ? row
                    : Copies.known(row, names.id(row.name()), row.name()));
    return Copies.withItems(form, items);
  }

  private static boolean isSame(FormItem old, FormItem row) {
    return (old instanceof Question one && row instanceof Question other)
        ? TypeEdits.widens(one.type(), other.type())
        : old.getClass().equals(row.getClass());
  }

  /** New rows leave the names to the retired rows that had them. */
  private static FormDefinition renamed(
      FormDefinition form, FormDefinition past, Set<String> reserved) {
    var names = new FreshNames();
    names.reserve(form);
    names.reserve(past);
    var result = form;
    for (var row : form.all().toList()) {
      var isNew = past.item(row.id()).isEmpty();
      if (isNew && reserved.contains(row.name())) {
        result = new Renaming(result, row, names.name(row.name())).form();
      }
    }
    return result;
  }

  /** Puts back what is missing, each row where it lay if that is still there. */
  private static FormDefinition withMissing(
      FormDefinition form, FormDefinition past, Set<QuestionId> missing) {
    var tree = Tree.of(past);
    var items = form.items();
    for (var id : missing) {
      var row = past.item(id).orElseThrow();
      var bare =
          Copies.retired(row instanceof Question ? row : Copies.holding(row, List.of()), true);
      var parent = tree.parent(row);
      var place = parent == null ? new Place.AtEnd() : new Place.Into(parent.id());
      items = Tree.with(items, List.of(bare), place);
    }
    return Copies.withItems(form, items);
  }

  private static FormDefinition withLists(FormDefinition form, FormDefinition past) {
    var lists = new LinkedHashMap<>(form.lists());
    past.lists()
        .forEach(
            (name, choices) -> {
              var all = new ArrayList<>(lists.getOrDefault(name, List.of()));
              var known = all.stream().map(Choice::name).collect(Collectors.toSet());
              choices.stream()
                  .filter(choice -> !known.contains(choice.name()))
                  .forEach(choice -> all.add(choice.retire()));
              lists.put(name, all);
            });
    return form.withLists(lists);
  }
}
