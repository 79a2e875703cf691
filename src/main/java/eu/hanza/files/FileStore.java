package eu.hanza.files;

import java.io.IOException;
import java.io.InputStream;

/** Where contents lie, each under its SHA-256; whoever implements it needs no database. */
interface FileStore {

  /**
   * Keeps a content, as a whole or not at all; a content that is there already stays as it is.
   *
   * @throws IOException if it could not be kept, or is not the content that the key names
   */
  void put(String sha256, InputStream content) throws IOException;

  /** Opens a content that is there. */
  InputStream open(String sha256) throws IOException;

  /** Takes a content away, if it is there. */
  void delete(String sha256) throws IOException;
}
