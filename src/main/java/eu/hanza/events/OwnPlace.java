package eu.hanza.events;

import eu.hanza.kernel.PersonId;

/**
 * A registration as its person sees it.
 *
 * @param id the id
 * @param person whose it is
 * @param event for which event
 * @param number its number at the event
 * @param state how far it is
 */
public record OwnPlace(
    RegistrationId id, PersonId person, EventSummary event, int number, RegistrationState state) {}
