package eu.hanza.partnering.ideas;

import eu.hanza.kernel.Refusal;
import java.util.List;

/** What became of an idea that was entered. */
public sealed interface IdeaResult {

  /** It is kept, under this id. */
  record Kept(IdeaId id) implements IdeaResult {}

  /** It is not kept; why not. */
  record Refused(List<Refusal> why) implements IdeaResult {

    /** Makes the list unchangeable. */
    public Refused {
      why = List.copyOf(why);
    }
  }
}
