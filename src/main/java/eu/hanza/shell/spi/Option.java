package eu.hanza.shell.spi;

/**
 * One choice of a list in a form.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Option(String value, String label) {}
