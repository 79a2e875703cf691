package eu.hanza.partnering.ideas.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of an idea.
 *
 * @param id the idea; null for a new one
 * @param form what is typed
 * @param organisations for whom it can be entered
 * @param languages in what languages it can be written
 * @param areas the fields of activity
 * @param countries the countries
 * @param programmes the programmes
 * @param errors what is wrong
 */
public record IdeaFormPage(
    @Nullable String id,
    IdeaForm form,
    List<Option> organisations,
    List<Option> languages,
    List<Option> areas,
    List<Option> countries,
    List<Option> programmes,
    FormErrors errors) {}
