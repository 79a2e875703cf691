package eu.hanza.forms.change;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.change.FormEdit.Direction;
import eu.hanza.forms.change.FormEdit.Place;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Edits of rows: where they stand, what they are called, whether they are part of the form. */
final class RowEdits {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,99}");
  private static final EditOutcome GONE = EditOutcome.refused("forms.office.edit.gone");
  private static final EditOutcome NO_PLACE = EditOutcome.refused("forms.office.edit.no-place");

  private final FormDefinition form;
  private final Past past;
  private final Tree tree;

  RowEdits(FormDefinition form, Past past) {
    this.form = form;
    this.past = past;
    this.tree = Tree.of(form);
  }

  EditOutcome change(QuestionId id, UnaryOperator<FormItem> change) {
    return form.item(id).isEmpty()
        ? GONE
        : EditOutcome.of(Copies.withItems(form, Tree.replaced(form.items(), id, change)), id);
  }

  EditOutcome question(QuestionId id, UnaryOperator<Question> change) {
    return form.item(id).filter(Question.class::isInstance).isEmpty()
        ? GONE
        : change(id, item -> item instanceof Question q ? change.apply(q) : item);
  }

  private FreshNames names() {
    var names = new FreshNames();
    names.reserve(form);
    past.form().ifPresent(names::reserve);
    return names;
  }

  EditOutcome add(FormItem item, Place place) {
    if (!canHold(place, List.of(item))) {
      return NO_PLACE;
    }
    var names = names();
    var named = Tree.each(List.of(item), inner -> labelled(inner, names)).getFirst();
    var lists = new LinkedHashMap<>(form.lists());
    named
        .all()
        .filter(Question.class::isInstance)
        .map(Question.class::cast)
        .filter(question -> !question.list().isEmpty())
        .forEach(question -> lists.putIfAbsent(question.list(), List.of()));
    var items = Tree.with(form.items(), List.of(named), place);
    return EditOutcome.of(Copies.withItems(form, items).withLists(lists), named.id());
  }

  private FormItem labelled(FormItem item, FreshNames names) {
    var wish = FreshNames.plain(item.wording().label(), form.defaultLanguage(), item.name());
    var name = names.name(wish);
    var known = Copies.known(item, names.id(name), name);
    return known instanceof Question q && q.type().isSelect() && q.list().isEmpty()
        ? q.withList(names.list(name))
        : known;
  }

  EditOutcome insert(FormDefinition part, Place place) {
    if (!canHold(place, part.items())) {
      return NO_PLACE;
    }
    var fresh = new Insertion(part, names(), form).part();
    var lists = new LinkedHashMap<>(form.lists());
    lists.putAll(fresh.lists());
    var items = Tree.with(form.items(), fresh.items(), place);
    var first = fresh.items().stream().findFirst().map(FormItem::id);
    return new EditOutcome.Edited(Copies.withItems(form, items).withLists(lists), first);
  }

  /** Whether a place is there, alive, and not within what goes to it. */
  private boolean canHold(Place place, List<FormItem> items) {
    return switch (place) {
      case Place.AtEnd end -> true;
      case Place.Into(var parent) -> isOpen(parent, items, false);
      case Place.Before(var sibling) -> isOpen(sibling, items, true);
      case Place.After(var sibling) -> isOpen(sibling, items, true);
    };
  }

  private boolean isOpen(QuestionId id, List<FormItem> items, boolean beside) {
    var anchor = form.item(id).orElse(null);
    if (anchor == null || (!beside && anchor instanceof Question)) {
      return false;
    }
    var within = items.stream().flatMap(FormItem::all).map(FormItem::id).anyMatch(id::equals);
    var above = beside ? tree.parent(anchor) : anchor;
    return !within && (above == null || tree.isLive(above));
  }

  EditOutcome rename(QuestionId id, String name) {
    var row = form.item(id).orElse(null);
    if (row == null) {
      return GONE;
    }
    if (row.name().equals(name)) {
      return EditOutcome.of(form, id);
    }
    if (!NAME.matcher(name).matches()) {
      return refused("forms.office.row.name", name);
    }
    if (!tree.isLive(row)) {
      return EditOutcome.refused("forms.office.edit.retired");
    }
    if (form.all().anyMatch(other -> other.name().equals(name))) {
      return refused("forms.office.edit.name-taken", name);
    }
    var renaming = new Renaming(form, row, name);
    Optional<Refusal> why = renaming.refusal();
    return why.isPresent()
        ? new EditOutcome.Refused(why.get().at("name"))
        : EditOutcome.of(renaming.form(), id);
  }

  private static EditOutcome refused(String key, String name) {
    return new EditOutcome.Refused(Refusal.of(key, Map.of("name", name)).at("name"));
  }

  EditOutcome move(QuestionId id, Place place) {
    var row = form.item(id).orElse(null);
    if (row == null) {
      return GONE;
    }
    if (!tree.isLive(row)) {
      return EditOutcome.refused("forms.office.edit.retired");
    }
    if (!canHold(place, List.of(row))) {
      return NO_PLACE;
    }
    var items = Tree.with(Tree.without(form.items(), id), List.of(row), place);
    return EditOutcome.of(Copies.withItems(form, items), id);
  }

  EditOutcome shift(QuestionId id, Direction direction) {
    var row = form.item(id).orElse(null);
    if (row == null) {
      return GONE;
    }
    var place = place(row, direction);
    return place == null ? NO_PLACE : move(id, place);
  }

  private @Nullable Place place(FormItem row, Direction direction) {
    var live =
        tree.siblings(row).stream()
            .filter(item -> !item.retired() || item.id().equals(row.id()))
            .toList();
    var at = live.stream().map(FormItem::id).toList().indexOf(row.id());
    var before = at > 0 ? live.get(at - 1) : null;
    var after = at + 1 < live.size() ? live.get(at + 1) : null;
    var parent = tree.parent(row);
    return switch (direction) {
      case UP -> before == null ? null : new Place.Before(before.id());
      case DOWN -> after == null ? null : new Place.After(after.id());
      case IN -> before == null || before instanceof Question ? null : new Place.Into(before.id());
      case OUT -> parent == null ? null : new Place.After(parent.id());
    };
  }

  EditOutcome delete(QuestionId id) {
    var row = form.item(id).orElse(null);
    if (row == null) {
      return GONE;
    }
    var items =
        past.hasAny(row)
            ? Tree.replaced(form.items(), id, item -> Copies.retired(published(item), true))
            : Tree.without(form.items(), id);
    return EditOutcome.of(Lists.withoutUnused(Copies.withItems(form, items), past));
  }

  /** A row with only that of what it holds which was published. */
  private FormItem published(FormItem item) {
    return Copies.holding(
        item, item.items().stream().filter(past::hasAny).map(this::published).toList());
  }

  /** Brings a row back; of what it lies in only the way to it. */
  EditOutcome restore(QuestionId id) {
    var row = form.item(id).orElse(null);
    if (row == null) {
      return GONE;
    }
    var way = new ArrayList<>(tree.line(row).stream().map(FormItem::id).toList());
    way.add(id);
    return EditOutcome.of(Copies.withItems(form, opened(form.items(), way)), id);
  }

  private static List<FormItem> opened(List<FormItem> items, List<QuestionId> way) {
    return items.stream().map(item -> onWay(item, way) ? opened(item, way) : item).toList();
  }

  private static FormItem opened(FormItem item, List<QuestionId> way) {
    var rest = way.subList(1, way.size());
    var held =
        rest.isEmpty()
            ? item.items()
            : opened(item.items(), rest).stream()
                .map(
                    inner ->
                        item.retired() && !onWay(inner, rest) ? Copies.retired(inner, true) : inner)
                .toList();
    return Copies.retired(Copies.holding(item, held), false);
  }

  private static boolean onWay(FormItem item, List<QuestionId> way) {
    return item.id().equals(way.getFirst());
  }
}
