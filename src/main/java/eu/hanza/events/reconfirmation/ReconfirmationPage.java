package eu.hanza.events.reconfirmation;

import eu.hanza.shell.spi.Site;

/**
 * The question whether somebody comes, behind the link of a letter. Opening it changes nothing.
 *
 * @param site the header of the event's pages
 * @param token the secret of the link
 * @param number the number at the event
 * @param event the page of the event
 * @param when time, in words
 * @param where place, in words
 * @param lede how it stands, in words
 * @param silence what follows if nobody answers, in words; empty once it is answered
 * @param asks whether there is anything to answer
 * @param confirmed whether the person said yes
 * @param giving whether the link that led here says no
 */
public record ReconfirmationPage(
    Site site,
    String token,
    int number,
    String event,
    String when,
    String where,
    String lede,
    String silence,
    boolean asks,
    boolean confirmed,
    boolean giving) {}
