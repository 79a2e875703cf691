package eu.hanza.forms.change;

import eu.hanza.forms.FormItem;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.change.UnionColumn.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders columns as a version of the form asks, one instance of a repeat after the other. */
final class NewestOrder implements Comparator<UnionColumn> {

  private static final int LAST = Integer.MAX_VALUE;

  private final Places places;
  private final Map<String, Integer> ranks = new HashMap<>();

  NewestOrder(Places places) {
    this.places = places;
    places.form().all().forEach(row -> ranks.put(row.id().value(), rank(row)));
  }

  private int rank(FormItem row) {
    return places.isLive(row) ? ranks.size() : LAST;
  }

  @Override
  public int compare(UnionColumn one, UnionColumn other) {
    var ours = key(one);
    var theirs = key(other);
    for (var i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      var order = Integer.compare(ours.get(i), theirs.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(ours.size(), theirs.size());
  }

  /** Repeat, instance, repeat, instance, question; columns of retired questions all the same. */
  private List<Integer> key(UnionColumn column) {
    var rank = ranks.getOrDefault(column.question(), LAST);
    if (rank == LAST) {
      return List.of(LAST);
    }
    var numbers = new HashMap<QuestionId, Integer>();
    for (Instance instance : column.instances()) {
      numbers.put(instance.repeat(), instance.number());
    }
    var key = new ArrayList<Integer>();
    for (Repeat repeat : places.repeats(column.question())) {
      key.add(ranks.getOrDefault(repeat.id().value(), LAST));
      key.add(numbers.getOrDefault(repeat.id(), 0));
    }
    key.add(rank);
    return key;
  }
}
