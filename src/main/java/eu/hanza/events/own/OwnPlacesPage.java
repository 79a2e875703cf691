package eu.hanza.events.own;

import eu.hanza.shell.spi.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is registered for: what is to come, or what is over.
 *
 * @param over which of both
 * @param coming how many are to come
 * @param past how many are over
 * @param rows the registrations
 * @param pager the pages around
 */
public record OwnPlacesPage(boolean over, long coming, long past, List<Row> rows, Pager pager) {

  /** Makes the list unchangeable. */
  public OwnPlacesPage {
    rows = List.copyOf(rows);
  }

  /**
   * A registration.
   *
   * @param path the page of the event, without the language
   * @param title the event
   * @param language the language of the title
   * @param when time in the zone of the place, and the city
   * @param ownWhen the same in the person's zone; null where that says nothing new
   * @param state how far the registration or the event is, in words
   * @param tone on, warn or off
   * @param ticket whether there is a ticket to show
   * @param certificate the address of the certificate, without the language; null for none
   */
  public record Row(
      String path,
      String title,
      String language,
      String when,
      @Nullable String ownWhen,
      String state,
      String tone,
      boolean ticket,
      @Nullable String certificate) {}
}
