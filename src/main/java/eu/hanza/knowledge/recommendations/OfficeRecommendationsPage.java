package eu.hanza.knowledge.recommendations;

import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * The recommendations of an office.
 *
 * @param rows them, drafts first
 * @param programmes those for which the reader may draft, by the last part of their address
 */
public record OfficeRecommendationsPage(List<RecommendationRow> rows, List<Option> programmes) {}
