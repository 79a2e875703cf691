package eu.hanza.network;

import eu.hanza.kernel.Language;
import java.util.List;

/** Proposes countries and towns of the register while somebody types. */
public interface PlaceProposals {

  /** Those whose names begin as somebody has typed so far, by their names for a reader. */
  List<String> resembling(String typed, Language language);
}
