package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import java.util.Optional;

/** Says who reads the page of this request. */
public interface SignedIn {

  /** The signed-in reader, if there is one. */
  Optional<Reader> reader(Language language);
}
