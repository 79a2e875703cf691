package eu.hanza.knowledge.web;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of practices, or the part of it that a programme published.
 *
 * @param site the header of the programme; null for the shared catalogue
 * @param path its own address, without the language
 * @param count how many there are, lessons apart
 * @param levels how many there are on each level
 * @param marks how many items and marks the levels have; empty where none has any
 * @param filters by what it can be narrowed
 * @param narrowed whether it is
 * @param rows what stands on the page
 * @param pager the neighbours of the page
 */
public record PracticesPage(
    @Nullable Site site,
    String path,
    String count,
    List<String> levels,
    String marks,
    List<Filter> filters,
    boolean narrowed,
    List<PracticeRow> rows,
    Pager pager) {

  /** A choice that narrows the list. */
  public record Filter(String name, String label, String value, List<Option> options) {}
}
