package eu.hanza.files;

import java.io.InputStream;

/**
 * A file as somebody sends it.
 *
 * @param name the name that it has on their machine, which is not trusted
 * @param content its bytes; read once, closed by whoever opened them
 */
public record Upload(String name, InputStream content) {}
