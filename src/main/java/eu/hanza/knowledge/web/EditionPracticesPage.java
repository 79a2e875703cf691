package eu.hanza.knowledge.web;

import java.util.List;

/**
 * The practices that were shown in an edition of a series.
 *
 * @param series the page of the series, without the language
 * @param name what the series is called
 * @param title the heading
 */
public record EditionPracticesPage(
    String series, String name, String title, List<PracticeRow> rows) {}
