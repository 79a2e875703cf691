package eu.hanza.knowledge.web;

import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * In which editions a practice was shown, for those who may change it.
 *
 * @param base the address of the practice, without the language
 * @param shown the editions in which it was
 * @param others the editions in which it was not, as far as is known
 */
public record SightingView(String base, List<Option> shown, List<Option> others) {}
