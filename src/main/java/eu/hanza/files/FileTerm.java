package eu.hanza.files;

import java.time.Instant;
import java.util.Optional;

/**
 * Knows until when published files may be downloaded: modules that offer files for a time plug in.
 * A file of which nobody knows an end is open until it is withdrawn.
 */
public interface FileTerm {

  /** The moment from which the file is closed; empty if this module sets none. */
  Optional<Instant> end(FileId file);
}
