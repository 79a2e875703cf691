package eu.hanza.events.attendance;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * The attendance list of an event or session in the office.
 *
 * @param event the event
 * @param query what addresses of this list carry; empty for the event itself
 * @param session the session; empty for the event itself
 * @param title what it is called
 * @param language the language of the title
 * @param when its days or hours
 * @param state how many were there, in words
 * @param counts how many people have a place or want one, in words
 * @param closed whether the list is closed
 * @param opens when the door opens, in words; empty once it is open
 * @param closing what keeps the list from being closed, in words; empty if nothing does
 * @param early whose tickets were seen only before that, in words
 * @param days the sessions by day
 * @param undecided who was there without a valid place
 * @param contests who objects
 * @param rows everybody else
 * @param files the signed lists
 * @param people whom one can excuse
 * @param errors what is wrong
 */
public record AttendancePage(
    String event,
    String query,
    String session,
    String title,
    String language,
    String when,
    String state,
    String counts,
    boolean closed,
    String opens,
    String closing,
    List<String> early,
    List<Day> days,
    List<Row> undecided,
    List<Objection> contests,
    List<Row> rows,
    List<FileLink> files,
    List<Option> people,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public AttendancePage {
    early = List.copyOf(early);
    days = List.copyOf(days);
    undecided = List.copyOf(undecided);
    contests = List.copyOf(contests);
    rows = List.copyOf(rows);
    files = List.copyOf(files);
    people = List.copyOf(people);
  }

  /** The sessions of a day, with their hours, as one chooses a list. */
  public record Day(String heading, List<Option> sessions) {

    /** Makes the list unchangeable. */
    public Day {
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * Somebody on the list.
   *
   * @param id the registration
   * @param number the number
   * @param name the name
   * @param organisation whom the person comes from
   * @param ticked whether the paper list has a signature
   * @param seen whether something else says that the person was there
   * @param standing how the person stands, in words
   * @param note sources with the time, or the reason
   */
  public record Row(
      String id,
      int number,
      String name,
      String organisation,
      boolean ticked,
      boolean seen,
      String standing,
      String note) {}

  /** Somebody who objects. */
  public record Objection(String id, String name, String words, String when) {}

  /** A photograph or scan of the signed list. */
  public record FileLink(String id, String name) {}
}
