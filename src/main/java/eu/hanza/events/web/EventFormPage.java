package eu.hanza.events.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office's form of an event.
 *
 * @param id the event; null for a new one
 * @param path its public page; null for a new one
 * @param slug the end of its address, as it is or as it was typed
 * @param title the heading
 * @param state how far it is, in words; empty for a new one
 * @param draft whether it can be published
 * @param published whether it can be called off
 * @param form what is typed
 * @param lists what can be chosen
 * @param warnings what contradicts itself: nothing is changed without a person
 * @param losing who would lose a place by what was typed; null for nobody
 * @param registered how many have a place or want one
 * @param closing when it can be closed, in words; empty once it can
 * @param questions what leads to the questions of the registration, in words
 * @param history what was changed; null for a new one
 * @param errors what is wrong
 */
public record EventFormPage(
    @Nullable String id,
    @Nullable String path,
    String slug,
    String title,
    String state,
    boolean draft,
    boolean published,
    EventForm form,
    Lists lists,
    List<String> warnings,
    @Nullable Losing losing,
    int registered,
    String closing,
    String questions,
    @Nullable Part history,
    FormErrors errors) {

  /**
   * Who would lose a place if there were as few as was typed.
   *
   * @param names the last who got one, with their numbers
   * @param way how they were chosen; empty for not yet
   * @param numbers the numbers that were typed
   */
  public record Losing(List<String> names, String way, String numbers) {}

  /**
   * What can be chosen.
   *
   * @param programmes the programmes
   * @param kinds the kinds
   * @param zones the zones
   * @param clauses the information clauses
   * @param funders the funders
   * @param editions the editions whose notice can be shown
   */
  public record Lists(
      List<Option> programmes,
      List<Option> kinds,
      List<Option> zones,
      List<Option> clauses,
      List<Option> funders,
      List<Option> editions) {}
}
