package eu.hanza.knowledge.recommendations;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * The form in which an office drafts a recommendation.
 *
 * @param heading what the page is called
 * @param action where it is sent, without the language
 * @param fresh whether it is a new one, which names its source
 * @param form what is typed
 * @param areas the areas to choose from
 * @param priorities the priorities to choose from
 * @param errors what is wrong
 */
public record RecommendationFormPage(
    String heading,
    String action,
    boolean fresh,
    RecommendationForm form,
    List<Option> areas,
    List<Option> priorities,
    FormErrors errors) {}
