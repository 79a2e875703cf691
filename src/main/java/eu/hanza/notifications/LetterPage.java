package eu.hanza.notifications;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One letter: before it is sent as everybody would get it, afterwards as everybody got it.
 *
 * @param id its id
 * @param subject its subject
 * @param to to which selection
 * @param line when it was sent by whom; what a draft is otherwise
 * @param people to how many people
 * @param replyTo where answers go; empty for the installation's own address
 * @param organisations the organisations on the list, with how many people each; often none
 * @param names the names of those who get or got it
 * @param stop what is said about ending such letters; empty where there is nothing to end
 * @param sent whether it was sent
 * @param versions the letter in each language in which somebody gets it
 * @param history what happened to it
 * @param errors why it could not be sent
 */
public record LetterPage(
    String id,
    TextView subject,
    String to,
    String line,
    String people,
    String replyTo,
    List<String> organisations,
    List<String> names,
    String stop,
    boolean sent,
    List<Version> versions,
    Part history,
    FormErrors errors) {

  /**
   * The letter as the readers of one language get it.
   *
   * @param heading the language and how many they are
   * @param lang the tag of the language of the words
   * @param subject the subject
   * @param text the text
   * @param fallback that these readers get another language than their own; null if they do not
   */
  public record Version(
      String heading, String lang, String subject, TextView text, @Nullable String fallback) {}
}
