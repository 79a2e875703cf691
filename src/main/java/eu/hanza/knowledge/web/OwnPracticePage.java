package eu.hanza.knowledge.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a practice, for its author.
 *
 * @param action where it is sent, without the language
 * @param heading the heading
 * @param form what is typed
 * @param lists what can be chosen
 * @param standing how far it has come; null for a new one
 * @param twins what may be the same practice, of the same organisation
 * @param files the images and documents of it
 * @param sightings in which editions it was shown; null for a new one
 * @param errors what is wrong
 */
public record OwnPracticePage(
    String action,
    String heading,
    PracticeForm form,
    Lists lists,
    @Nullable Standing standing,
    List<TwinView> twins,
    List<AttachmentView> files,
    @Nullable SightingView sightings,
    FormErrors errors) {

  /** What can be chosen. */
  public record Lists(
      List<Option> programmes,
      List<Option> kinds,
      List<Option> languages,
      List<Option> countries,
      List<Option> areas,
      List<Option> levels) {}

  /**
   * How far a practice has come.
   *
   * @param path its page
   * @param state its state, in words
   * @param reason why it came back; may be empty
   * @param meter how much is told, in words
   * @param missing what is missing, in words
   * @param maySubmit whether it can be sent
   * @param mayConfirm whether it can be confirmed
   */
  public record Standing(
      String path,
      String state,
      String reason,
      String meter,
      List<String> missing,
      boolean maySubmit,
      boolean mayConfirm) {}
}
