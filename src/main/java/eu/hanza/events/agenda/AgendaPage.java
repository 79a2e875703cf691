package eu.hanza.events.agenda;

import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own agenda.
 *
 * @param site the header of the event's pages
 * @param path the event's page, without the language
 * @param state the own place at the event, in words
 * @param place the page of the own place, without the language
 * @param wishes how many marked sessions can be booked
 * @param days the entries that are not over, by day
 * @param past those that are over, by day, the latest first
 * @param feed the secret address of the calendar, shown once; null otherwise
 * @param hasFeed whether there is one
 */
public record AgendaPage(
    Site site,
    String path,
    String state,
    String place,
    int wishes,
    List<Day> days,
    List<Day> past,
    @Nullable String feed,
    boolean hasFeed) {

  /**
   * The entries of a day.
   *
   * @param name the day in words
   * @param entries what is on it
   */
  public record Day(String name, List<Row> entries) {}

  /**
   * An entry.
   *
   * @param path its page
   * @param title its title
   * @param language the language of the title
   * @param time the hours, with the zone
   * @param where where
   * @param state how far it is, in words
   * @param outlook what may be expected of a waiting list; empty without one
   * @param tone on, warn, off or empty
   * @param until until when something has to be answered; null if nothing has
   * @param warnings what overlaps, in words
   * @param booking the booking; null without one
   * @param session the session; null for an event
   * @param canAccept whether a seat is offered
   * @param canLeave whether it can be given up
   * @param leave what giving it up is called: {@code give-up}, {@code leave-list} or {@code
   *     take-back}
   * @param waiting whether it is on a list
   * @param optedOut whether no offers are wanted for now
   * @param keepsPlace whether the place is kept when the next offer lapses
   * @param online whether there is an online room to enter
   * @param marked whether it is only marked
   * @param live where one can ask and vote now, without the language; null for nowhere
   */
  public record Row(
      String path,
      String title,
      String language,
      String time,
      String where,
      String state,
      String outlook,
      String tone,
      @Nullable String until,
      List<String> warnings,
      @Nullable String booking,
      @Nullable String session,
      boolean canAccept,
      boolean canLeave,
      String leave,
      boolean waiting,
      boolean optedOut,
      boolean keepsPlace,
      boolean online,
      boolean marked,
      @Nullable String live) {}
}
