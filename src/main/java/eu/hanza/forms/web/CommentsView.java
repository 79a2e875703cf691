package eu.hanza.forms.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * The comments on a draft.
 *
 * @param said what was written, the oldest first
 * @param open whether more can be written
 * @param sections what a comment can be about
 * @param section what the next one is about
 * @param words what was typed and refused
 * @param errors what was wrong with it
 */
public record CommentsView(
    List<Said> said,
    boolean open,
    List<Option> sections,
    String section,
    String words,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public CommentsView {
    said = List.copyOf(said);
    sections = List.copyOf(sections);
  }

  /** A comment: who wrote it, when, about which section, and the words. */
  public record Said(String who, String when, String section, String words) {}
}
