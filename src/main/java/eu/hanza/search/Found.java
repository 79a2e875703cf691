package eu.hanza.search;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.search.spi.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document that fits.
 *
 * @param ref which one
 * @param address the address of its page, without the language
 * @param title its title by language
 * @param context what it is a part of, by language
 * @param summary its summary by language
 * @param body what else it says, by language
 * @param facets the values of its facets, as {@code facet=value}
 * @param concepts the slugs of its concepts
 * @param date its day; null if it has none
 * @param appeared since when it can be found
 * @param literal whether it has the words of the question, and not only concepts
 */
public record Found(
    Ref ref,
    String address,
    LocalizedText title,
    LocalizedText context,
    LocalizedText summary,
    LocalizedText body,
    List<String> facets,
    Set<String> concepts,
    @Nullable LocalDate date,
    Instant appeared,
    boolean literal) {}
