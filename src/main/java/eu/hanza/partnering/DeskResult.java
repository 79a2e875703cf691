package eu.hanza.partnering;

import eu.hanza.kernel.Refusal;
import java.util.List;

/** What became of something that was handed in. */
public sealed interface DeskResult {

  /** It is kept, under this id. */
  record Kept(ListingId id) implements DeskResult {}

  /** It is not kept; why not. */
  record Refused(List<Refusal> why) implements DeskResult {

    /** Makes the list unchangeable. */
    public Refused {
      why = List.copyOf(why);
    }
  }

  /** The refusals; none where it is kept. */
  default List<Refusal> refusals() {
    return switch (this) {
      case Kept kept -> List.of();
      case Refused refused -> refused.why();
    };
  }
}
