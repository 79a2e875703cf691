package eu.hanza.partnering;

import eu.hanza.kernel.Refusal;
import java.util.List;

/** What became of an interest. */
public sealed interface InterestResult {

  /** It went to the other side. */
  record Sent(InterestId id) implements InterestResult {}

  /** It did not; why not. */
  record Refused(List<Refusal> why) implements InterestResult {

    /** Makes the list unchangeable. */
    public Refused {
      why = List.copyOf(why);
    }

    static Refused of(String key) {
      return new Refused(List.of(Refusal.of(key)));
    }
  }
}
