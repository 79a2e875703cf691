package eu.hanza.forms;

import eu.hanza.forms.spi.FormActor;
import java.util.Set;

/**
 * Who fills in or looks at answers.
 *
 * @param actor the signed-in person, or a visitor
 * @param opened the drafts that the browser opened by their codes
 * @param mark what tells this browser from others that work on the same draft
 */
public record Respondent(FormActor actor, Set<ResponseId> opened, String mark) {

  /** Makes the drafts unchangeable. */
  public Respondent {
    opened = Set.copyOf(opened);
  }

  /** A signed-in person without codes. */
  public static Respondent of(FormActor actor) {
    return new Respondent(actor, Set.of(), String.valueOf(actor.person()));
  }

  /** The same with a draft that its code opened. */
  public Respondent with(ResponseId id) {
    var more = new java.util.HashSet<>(opened);
    more.add(id);
    return new Respondent(actor, more, mark);
  }
}
