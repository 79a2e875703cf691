package eu.hanza.knowledge.recommendations;

import eu.hanza.knowledge.web.PracticesPage.Filter;
import eu.hanza.shell.spi.Pager;
import java.util.List;

/**
 * The public list of recommendations.
 *
 * @param count how many there are, in words
 * @param filters by what it can be narrowed
 * @param narrowed whether it is
 * @param rows what stands on the page
 * @param pager the neighbours of the page
 */
public record RecommendationsPage(
    String count,
    List<Filter> filters,
    boolean narrowed,
    List<RecommendationRow> rows,
    Pager pager) {}
