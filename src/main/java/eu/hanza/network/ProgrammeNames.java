package eu.hanza.network;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Knows what programmes are called; implemented by whoever keeps them. */
public interface ProgrammeNames {

  /** The names of those programmes that it knows. */
  Map<ProgrammeId, String> names(Collection<ProgrammeId> programmes, Language reader);

  /** The programme with this address, if it knows one. */
  Optional<ProgrammeId> withSlug(String slug);
}
