package eu.hanza.events.polls;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.FormErrors;
import java.util.List;

/**
 * The polls and questions of a session in the office.
 *
 * @param base the address of the page with its language
 * @param live the address that the room sees, without the language
 * @param title the session
 * @param language the language of the title
 * @param polls the polls, with those that only the office sees
 * @param asked the questions from the room
 * @param question what is typed as a new question
 * @param options what is typed as its answers, one on each line
 * @param errors what is wrong
 */
public record OfficePollsPage(
    String base,
    String live,
    String title,
    String language,
    List<LivePage.Poll> polls,
    List<Question> asked,
    LocalizedText question,
    LocalizedText options,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public OfficePollsPage {
    polls = List.copyOf(polls);
    asked = List.copyOf(asked);
  }

  /** A question from the room with its state in words. */
  public record Question(String id, String words, String state, boolean open) {}
}
