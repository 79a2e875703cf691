package eu.hanza.forms.spi;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Site;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The thing that a form belongs to, as a reader sees it.
 *
 * @param home which one it is
 * @param name its name
 * @param language BCP 47 tag of the language of the name
 * @param officePath the office's page of it, without the language
 * @param site the header around public pages of its forms; null for none
 * @param zone the zone of its clocks
 * @param clauses the information clauses that its forms may have, by id, asked for only where they
 *     are chosen
 * @param asksItself whether its module shows the form within a page of its own, with a clause of
 *     its own: then the form opens and closes with that page
 */
public record HomeView(
    FormHome home,
    String name,
    String language,
    String officePath,
    @Nullable Site site,
    ZoneId zone,
    Supplier<List<Option>> clauses,
    boolean asksItself) {}
