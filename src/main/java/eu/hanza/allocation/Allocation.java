package eu.hanza.allocation;

import eu.hanza.allocation.Outcome.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Gives the units of a capacity to ranked claims. First each group gets what is reserved for it, by
 * rank within the group; what is left goes by rank alone, to all who got nothing yet. A reserve
 * that its group does not use up is open to all (S4.16).
 */
public final class Allocation {

  private Allocation() {}

  /**
   * Decides the claims.
   *
   * @param ranked the claims, the first has the best rank
   * @throws IllegalArgumentException if two claims have the same id
   */
  public static Outcome allocate(List<Claim> ranked, Capacity capacity) {
    var ids = new HashSet<String>();
    if (!ranked.stream().map(Claim::id).allMatch(ids::add)) {
      throw new IllegalArgumentException("Two claims have the same id");
    }
    var byGroup = reserved(ranked, capacity.reserved());
    var left = capacity.units() - byGroup.size();
    var decisions = new ArrayList<Decision>();
    var position = 0;
    for (var claim : ranked) {
      var group = byGroup.get(claim.id());
      if (group != null) {
        decisions.add(new Decision.Reserved(claim.id(), group));
      } else if (left > 0) {
        left--;
        decisions.add(new Decision.Ranked(claim.id()));
      } else {
        position++;
        decisions.add(new Decision.Waiting(claim.id(), position));
      }
    }
    return new Outcome(decisions);
  }

  /** The claims that get a reserved unit, with the group whose unit it is. */
  private static Map<String, String> reserved(List<Claim> ranked, Map<String, Integer> reserves) {
    var served = new HashMap<String, String>();
    reserves.forEach(
        (group, share) ->
            ranked.stream()
                .filter(claim -> claim.groups().contains(group))
                .filter(claim -> !served.containsKey(claim.id()))
                .limit(share)
                .map(Claim::id)
                .toList()
                .forEach(id -> served.put(id, group)));
    return served;
  }
}
