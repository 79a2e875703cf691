package eu.hanza.events.planning;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office's list of the sessions of an event.
 *
 * @param event the id of the event
 * @param title the title of the event
 * @param titleLanguage its language
 * @param when its days
 * @param zone the zone of the hours, in words; empty without sessions
 * @param programme its public programme
 * @param days the sessions by day
 * @param drafts how many can be published
 * @param conflicts rooms and people that are in two places at once, in words
 * @param history what was done to the sessions
 * @param errors what is wrong
 */
public record SessionsPage(
    String event,
    String title,
    String titleLanguage,
    String when,
    String zone,
    String programme,
    List<Day> days,
    int drafts,
    List<String> conflicts,
    Part history,
    FormErrors errors) {

  /**
   * A day.
   *
   * @param heading weekday and date
   * @param rows the sessions
   */
  public record Day(String heading, List<Row> rows) {}

  /**
   * A session.
   *
   * @param id which one
   * @param event the id of its event
   * @param title its title
   * @param language the language of the title
   * @param when from when to when
   * @param where room or platform
   * @param state how far it is, in words
   * @param seats seats taken and people waiting, in words
   * @param registersAt the id of the event where people register for it
   * @param kept whether it has polls and a list of who was there
   * @param draft whether it can be published
   * @param published whether it can be called off
   */
  public record Row(
      String id,
      String event,
      String title,
      String language,
      String when,
      String where,
      String state,
      String seats,
      String registersAt,
      boolean kept,
      boolean draft,
      boolean published) {}

  /**
   * The office's form of a session.
   *
   * @param event the id of the event
   * @param id the session; null for a new one
   * @param path its public page; null while nobody sees it
   * @param title the heading
   * @param eventTitle the title of the event
   * @param form what is typed
   * @param lists what can be chosen
   * @param warnings what contradicts itself
   * @param losing who would lose a seat, in words; empty while nobody would
   * @param errors what is wrong
   */
  public record FormPage(
      String event,
      @Nullable String id,
      @Nullable String path,
      String title,
      String eventTitle,
      SessionForm form,
      Lists lists,
      List<String> warnings,
      List<String> losing,
      FormErrors errors) {}

  /**
   * What can be chosen.
   *
   * @param kinds the kinds
   * @param zones the zones
   * @param modes how people take part
   * @param bookings how people come to a seat
   * @param tracks the tracks
   * @param themes the themes of the edition
   * @param rooms the rooms
   */
  public record Lists(
      List<Option> kinds,
      List<Option> zones,
      List<Option> modes,
      List<Option> bookings,
      List<Option> tracks,
      List<Option> themes,
      List<Option> rooms) {}
}
