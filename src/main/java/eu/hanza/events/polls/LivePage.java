package eu.hanza.events.polls;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Site;
import java.util.List;

/**
 * What happens in a session: its votes and the questions from the room.
 *
 * @param site the header of the event's pages
 * @param path the address of the page
 * @param title the session
 * @param language the language of the title
 * @param when its hours
 * @param mayVote whether the reader has a place
 * @param mayAsk whether the reader has a place and questions are taken
 * @param polls the votes
 * @param asked the questions that wait for an answer
 * @param words the question that was typed; empty for none
 * @param errors what is wrong with it
 */
public record LivePage(
    Site site,
    String path,
    String title,
    String language,
    String when,
    boolean mayVote,
    boolean mayAsk,
    List<Poll> polls,
    List<String> asked,
    String words,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public LivePage {
    polls = List.copyOf(polls);
    asked = List.copyOf(asked);
  }

  /** How long a question can be, in characters. */
  public int longest() {
    return AskedQuestions.LONGEST;
  }

  /** A vote: open, or with its result. */
  public record Poll(
      String id,
      String question,
      String language,
      boolean draft,
      boolean open,
      String count,
      List<Bar> bars) {

    /** Makes the list unchangeable. */
    public Poll {
      bars = List.copyOf(bars);
    }
  }

  /** An answer with its votes, its share in words, and the length of its bar. */
  public record Bar(
      int position, String label, String language, String votes, String share, String width) {}
}
