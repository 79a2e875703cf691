package eu.hanza.knowledge.recommendations;

import java.util.List;

/**
 * Recommendations in a part of another page, or in a list of their own.
 *
 * @param rows the recommendations
 * @param all the address of all of them; empty for none
 */
public record RecommendationsView(List<RecommendationRow> rows, String all) {}
