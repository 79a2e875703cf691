package eu.hanza.publishing;

import eu.hanza.kernel.Refusal;
import java.util.List;

/** What came of publishing an article. */
public sealed interface PublishResult {

  /** Everybody may read it. */
  record Published() implements PublishResult {}

  /** Something must be completed first; each refusal names the field. */
  record Refused(List<Refusal> why) implements PublishResult {}
}
