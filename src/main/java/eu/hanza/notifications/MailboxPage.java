package eu.hanza.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration's mailbox.
 *
 * @param letters the letters, the newest first
 * @param open the letter that is read; null for none
 */
public record MailboxPage(List<LetterRow> letters, @Nullable LetterView open) {

  /**
   * A letter in the list.
   *
   * @param id its id for the address
   * @param to to whom
   * @param subject its subject
   * @param when when it came
   * @param language the tag of its language
   */
  public record LetterRow(String id, String to, String subject, String when, String language) {}

  /**
   * A letter that is read.
   *
   * @param row as in the list
   * @param lines its text in pieces, some of which are addresses
   * @param files the names of its attachments
   */
  public record LetterView(LetterRow row, List<Piece> lines, List<String> files) {}

  /**
   * A piece of a text.
   *
   * @param text the words
   * @param address whether they are an address to follow
   */
  public record Piece(String text, boolean address) {}
}
