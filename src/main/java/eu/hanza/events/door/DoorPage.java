package eu.hanza.events.door;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of those who stand at the door.
 *
 * @param event the event
 * @param query what addresses of this door carry
 * @param session the session; empty for the event itself
 * @param title what it is called
 * @param language the language of the title
 * @param back the address of the attendance list, or of all doors for those who keep no list
 * @param staff whether the reader stands at doors only
 * @param present how many are there, in words
 * @param counts how many people have a place or want one, in words
 * @param closed when the door opens, in words; empty once it is open
 * @param typed what was typed
 * @param result what became of it, in words; null before anything was typed
 * @param kind the kind of the result, lower case; null before anything was typed
 * @param found who may be meant, where several are
 * @param walkIns whether people who did not register can be entered
 * @param sectors the sectors
 * @param functions the functions
 * @param errors what is wrong
 */
public record DoorPage(
    String event,
    String query,
    String session,
    String title,
    String language,
    String back,
    boolean staff,
    String present,
    String counts,
    String closed,
    String typed,
    @Nullable String result,
    @Nullable String kind,
    List<Option> found,
    boolean walkIns,
    List<Option> sectors,
    List<Option> functions,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public DoorPage {
    found = List.copyOf(found);
    sectors = List.copyOf(sectors);
    functions = List.copyOf(functions);
  }
}
