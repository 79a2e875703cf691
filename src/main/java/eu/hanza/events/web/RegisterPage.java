package eu.hanza.events.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registration form of an event.
 *
 * @param site the header of the event's pages
 * @param path the event's page
 * @param title the title
 * @param titleLanguage its language
 * @param closed why nobody can register; null while people can
 * @param form what was typed
 * @param sectors the sectors
 * @param functions the functions
 * @param clause the information clause, line by line
 * @param rules how the places are given
 * @param rule what is asked again before the event, and what follows from silence; null for nothing
 * @param questions what the event itself asks; null where it asks nothing
 * @param errors what is wrong
 */
public record RegisterPage(
    Site site,
    String path,
    String title,
    String titleLanguage,
    @Nullable String closed,
    RegisterForm form,
    List<Option> sectors,
    List<Option> functions,
    List<String> clause,
    List<String> rules,
    @Nullable String rule,
    @Nullable Part questions,
    FormErrors errors) {}
