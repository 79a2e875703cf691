package eu.hanza.events.office;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * Where an office enters people whom it brings or invites.
 *
 * @param id the event
 * @param title its title
 * @param language the language of the title
 * @param held how many seats are kept back
 * @param form what was typed
 * @param sectors the sectors
 * @param functions the functions
 * @param languages the languages of letters
 * @param errors what is wrong
 */
public record DelegationPage(
    String id,
    String title,
    String language,
    int held,
    DelegationForm form,
    List<Option> sectors,
    List<Option> functions,
    List<Option> languages,
    FormErrors errors) {}
