package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.NormalisedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Registrations that may be of one person: another address, but the same name and organisation. A
 * person decides; nothing is merged by itself (E-31).
 */
@Component
public class PossibleDoubles {

  private final RegistrationList list;

  PossibleDoubles(RegistrationList list) {
    this.list = list;
  }

  /** Two registrations that may be of one person, the earlier first. */
  public record Pair(RegistrationRow first, RegistrationRow second) {}

  /** All such pairs of an event among those who have, or wait for, a place. */
  public List<Pair> of(Actor actor, EventId event) {
    var seen = new HashMap<String, RegistrationRow>();
    var pairs = new ArrayList<Pair>();
    for (var row : list.live(actor, event)) {
      if (row.name().isEmpty() || row.organisation().isEmpty()) {
        continue;
      }
      var key = NormalisedText.fold(row.name()) + " | " + NormalisedText.fold(row.organisation());
      var earlier = seen.putIfAbsent(key, row);
      if (earlier != null) {
        pairs.add(new Pair(earlier, row));
      }
    }
    return pairs;
  }
}
