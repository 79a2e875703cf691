package eu.hanza.events.hackathon;

import eu.hanza.events.hackathon.HackathonPage.Words;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the jury, for its juror or for the office.
 *
 * @param site the header, which names the event; null in the office
 * @param action where the sheet is sent, without the language
 * @param back the list of sheets or the hackathon, without the language
 * @param team the team
 * @param juror who judges
 * @param challenge what the team solves
 * @param members the people of the team
 * @param organisations where they come from
 * @param state how far the sheet is
 * @param note why it was given back, waived or is not filled in; may be empty
 * @param status what can be done: OPEN, RETURNED, SUBMITTED, CONFLICT, WAIVED, or CLOSED
 * @param points the points by criterion
 * @param total the weighted points, as far as they are known
 * @param comment the comment
 * @param reason what was typed as a reason
 * @param errors what is wrong
 */
public record SheetPage(
    @Nullable Site site,
    String action,
    String back,
    String team,
    String juror,
    Words challenge,
    String members,
    String organisations,
    String state,
    String note,
    String status,
    List<PointsRow> points,
    String total,
    String comment,
    String reason,
    FormErrors errors) {

  /** Makes the list unchangeable. */
  public SheetPage {
    points = List.copyOf(points);
  }

  /** Whether the sheet can be filled in. */
  public boolean isOpen() {
    return status.equals("OPEN") || status.equals("RETURNED");
  }

  /** The points for one criterion as they are or were typed. */
  public record PointsRow(String field, Words criterion, String hint, String given) {}
}
