package eu.hanza.activity.spi;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Part;

/** The history that modules write to and show on their pages. */
public interface History {

  /** Notes a line, in the transaction of the change that it tells of. */
  void note(Line line);

  /** The history of one thing, the newest first, as a part of a page. */
  Part of(EntityId object, Language language);
}
