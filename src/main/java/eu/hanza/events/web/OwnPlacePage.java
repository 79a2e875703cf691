package eu.hanza.events.web;

import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.Site;
import java.util.List;

/**
 * One's own registration, behind the link of a letter or for whoever is signed in.
 *
 * @param site the header of the event's pages
 * @param token the key that opened the page: the secret of the link, or the id
 * @param number the number at the event
 * @param title the title of the event
 * @param titleLanguage its language
 * @param when time, in words
 * @param where place, in words
 * @param state what is so: {@code confirmed}, {@code withdrawn} or {@code over}
 * @param queue place on the waiting list or until when an offer is open, in words; may be empty
 * @param agenda the address of the own agenda, without the language
 * @param news whether the person takes letters about the programme
 * @param answers what the person answered to the event's own questions
 * @param parts what further topics say about the place
 */
public record OwnPlacePage(
    Site site,
    String token,
    int number,
    String title,
    String titleLanguage,
    String when,
    String where,
    String state,
    String queue,
    String agenda,
    boolean news,
    List<RegistrationsPage.Answered> answers,
    List<Part> parts) {

  /** Makes the lists unchangeable. */
  public OwnPlacePage {
    answers = List.copyOf(answers);
    parts = List.copyOf(parts);
  }
}
