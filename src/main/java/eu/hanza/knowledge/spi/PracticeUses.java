package eu.hanza.knowledge.spi;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.TransferStage;
import java.util.List;

/** A module that knows in which projects practices are used (S4.15). */
public interface PracticeUses {

  /** The projects that use a practice, as far as everybody may see them. */
  List<Use> of(PracticeId practice);

  /**
   * A project that uses a practice.
   *
   * @param project what readers call it
   * @param path its page, without the language
   * @param stage how far it has come
   * @param changed what it changed; may be empty
   */
  record Use(LocalizedText project, String path, TransferStage stage, LocalizedText changed) {}
}
