package eu.hanza.partnering.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The question what became of a contact, behind the link of a letter. Opening it changes nothing.
 *
 * @param token the secret of the link
 * @param title the title of the listing
 * @param question the question, in words
 * @param answers what can be answered
 * @param answer what was answered; empty before
 * @param link where it can be read
 * @param errors what is wrong
 */
public record OutcomePage(
    String token,
    TextView title,
    String question,
    List<Option> answers,
    String answer,
    String link,
    FormErrors errors) {

  /** Makes the list unchangeable. */
  public OutcomePage {
    answers = List.copyOf(answers);
  }
}
