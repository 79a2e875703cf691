package eu.hanza.search;

import eu.hanza.search.spi.Facet;
import java.util.Map;

/**
 * How many documents fit a question.
 *
 * @param total all of them
 * @param values how many have each value of a facet, if of this facet nothing were chosen
 */
public record Counted(long total, Map<Facet, Map<String, Long>> values) {}
