package eu.hanza.shell.spi;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The body of an answer that is written while it is sent, such as a table or a document.
 *
 * <p>It is written by the thread of the request: files are made on a virtual thread anyway, and a
 * second thread would write headers at the same time as the filters do, which no server allows.
 */
@FunctionalInterface
public interface Streamed {

  /**
   * Writes the whole file.
   *
   * @throws IOException where the reader went away
   */
  void writeTo(OutputStream out) throws IOException;
}
