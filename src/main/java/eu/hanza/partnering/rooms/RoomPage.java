package eu.hanza.partnering.rooms;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room.
 *
 * @param path its address, without the language
 * @param programme whose it is
 * @param opened when and by whom, in words
 * @param need the page of the need it was opened from; null for none
 * @param members who takes part
 * @param outcome what came of it; null while it is open
 * @param may what the reader may do
 * @param endings how far a problem can be solved
 * @param typed what was typed
 * @param history what happened; null for those who do not moderate
 */
public record RoomPage(
    String path,
    String title,
    String language,
    List<String> problem,
    String programme,
    String opened,
    @Nullable Link need,
    List<String> members,
    List<PostView> posts,
    @Nullable OutcomeView outcome,
    May may,
    List<Option> endings,
    Typed typed,
    FormErrors errors,
    @Nullable Part history) {

  /** A link to a page of this site or elsewhere. */
  public record Link(String path, String label) {}

  /** A post; hidden ones show only why. */
  public record PostView(
      String id, String author, String at, List<String> text, String hiddenBecause) {}

  /** What came of it. */
  public record OutcomeView(String ending, List<String> text, String page, String when) {}

  /** What the reader may do now. */
  public record May(boolean join, boolean write, boolean close, boolean moderate) {}

  /** What was typed. */
  public record Typed(String text, String ending, String outcome, String page) {

    /** Nothing is typed. */
    public static final Typed NOTHING = new Typed("", "", "", "");
  }
}
