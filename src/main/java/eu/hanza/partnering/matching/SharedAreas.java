package eu.hanza.partnering.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much the fields of two meet: the cosine of their fields, of which a rare one says more. */
final class SharedAreas implements BoardSignal {

  private final String name;
  private final Map<String, Double> weights = new HashMap<>();

  /** Learns from all organisations how rare a field is. */
  SharedAreas(String name, Collection<Profile> all) {
    this.name = name;
    var counts = new HashMap<String, Integer>();
    all.forEach(one -> one.fields().forEach(area -> counts.merge(area, 1, Integer::sum)));
    counts.forEach((area, count) -> weights.put(area, Math.log1p((double) all.size() / count)));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Found between(Wish wish, Profile candidate) {
    var own = wish.profile().fields();
    var others = candidate.fields();
    var shared = own.stream().filter(others::contains).sorted(rarest()).toList();
    if (shared.isEmpty()) {
      return Found.NOTHING;
    }
    var cosine = sum(shared) / Math.sqrt(sum(own) * sum(others));
    return new Found(
        Math.min(1, cosine), List.of(new Fact.Areas(shared.stream().limit(Fact.SHOWN).toList())));
  }

  private Comparator<String> rarest() {
    return Comparator.<String>comparingDouble(area -> -weight(area))
        .thenComparing(Comparator.naturalOrder());
  }

  private double sum(Collection<String> areas) {
    return Set.copyOf(areas).stream()
        .sorted()
        .mapToDouble(area -> weight(area) * weight(area))
        .sum();
  }

  /** A field that nobody else has says as much as one of a single organisation. */
  private double weight(String area) {
    return weights.getOrDefault(area, 1.0);
  }
}
