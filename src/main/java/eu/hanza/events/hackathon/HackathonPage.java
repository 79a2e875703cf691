package eu.hanza.events.hackathon;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.FormErrors;
import java.util.List;

/**
 * The hackathon of an event in its office.
 *
 * @param base the address of the page, without the language
 * @param office the event in the office, without the language
 * @param result the public result, without the language
 * @param jury where jurors fill in their sheets, without the language
 * @param title the event
 * @param language the language of the title
 * @param state how far the result is
 * @param closed whether the result is public
 * @param judged whether any sheet is in
 * @param most the most that one sheet can give
 * @param ranking the places as they follow from the sheets
 * @param missing the sheets that are needed and not in
 * @param challenges the challenges
 * @param criteria the criteria
 * @param teams the teams with their sheets, one for each juror
 * @param jurors the jurors
 * @param email what was typed as the address of a juror
 * @param name what was typed as the name of a juror
 * @param errors what is wrong
 */
public record HackathonPage(
    String base,
    String office,
    String result,
    String jury,
    String title,
    String language,
    String state,
    boolean closed,
    boolean judged,
    String most,
    List<PlaceRow> ranking,
    List<String> missing,
    List<Item> challenges,
    List<Item> criteria,
    List<TeamRow> teams,
    List<JurorRow> jurors,
    String email,
    String name,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public HackathonPage {
    ranking = List.copyOf(ranking);
    missing = List.copyOf(missing);
    challenges = List.copyOf(challenges);
    criteria = List.copyOf(criteria);
    teams = List.copyOf(teams);
    jurors = List.copyOf(jurors);
  }

  /** A place of the ranking; the number is empty while no sheet is in. */
  public record PlaceRow(
      String number,
      String team,
      Words challenge,
      String organisations,
      String mean,
      String sheets) {}

  /** Something that was written, with its language. */
  public record Words(String text, String language) {

    static Words of(LocalizedText text, Language reader) {
      var spoken = text.in(reader);
      return new Words(spoken.text(), spoken.language());
    }
  }

  /** A challenge or a criterion. */
  public record Item(String id, Words words, String detail) {}

  /** A team with its sheets in the order of the jurors. */
  public record TeamRow(
      String id,
      String name,
      Words challenge,
      String members,
      String organisations,
      String mentors,
      List<Cell> cells) {}

  /** A sheet in words, and whether it still waits. */
  public record Cell(String juror, String name, String state, boolean waits) {}

  /** A juror. */
  public record JurorRow(String id, String name, String email, String done, boolean removable) {}
}
