package eu.hanza.files;

import eu.hanza.kernel.Refusal;

/** What came of an upload. */
public sealed interface StoreResult {

  /** The file is kept. */
  record Stored(StoredFile file) implements StoreResult {}

  /** Nothing is kept. */
  record Refused(Refusal why) implements StoreResult {}
}
