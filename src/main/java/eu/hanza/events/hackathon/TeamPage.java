package eu.hanza.events.hackathon;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * The office's form of a team.
 *
 * @param action where it is sent, without the language
 * @param back the hackathon, without the language
 * @param event the event
 * @param fresh whether the team is new
 * @param form what is typed
 * @param challenges the challenges
 * @param people the confirmed people that are in no other team
 * @param errors what is wrong
 */
public record TeamPage(
    String action,
    String back,
    String event,
    boolean fresh,
    TeamForm form,
    List<Option> challenges,
    List<Option> people,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public TeamPage {
    challenges = List.copyOf(challenges);
    people = List.copyOf(people);
  }
}
