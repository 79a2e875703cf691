package eu.hanza.shell;

import eu.hanza.shell.spi.Part;
import java.util.List;

/**
 * The installation's first page.
 *
 * @param sections what the modules show there
 */
public record HomePage(List<Part> sections) {}
