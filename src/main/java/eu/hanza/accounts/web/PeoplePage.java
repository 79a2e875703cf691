package eu.hanza.accounts.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * The people with roles, and the form that invites more.
 *
 * @param people the people
 * @param invited the open invitations
 * @param roles the roles to choose from, with their scope
 * @param form what was typed
 * @param errors what is wrong
 */
public record PeoplePage(
    List<PersonRow> people,
    List<InvitedRow> invited,
    List<Option> roles,
    InviteValues form,
    FormErrors errors) {

  /**
   * A person with a role.
   *
   * @param id the person
   * @param name the name
   * @param email the address
   * @param role the role in words
   * @param scope in what
   * @param grant the role as a form value
   */
  public record PersonRow(
      String id, String name, String email, String role, String scope, String grant) {}

  /**
   * An open invitation.
   *
   * @param name the name
   * @param email the address
   * @param role the role in words
   * @param scope in what
   * @param sent when it was sent
   */
  public record InvitedRow(String name, String email, String role, String scope, String sent) {}

  /**
   * What was typed into the invitation.
   *
   * @param name the name
   * @param email the address
   * @param grant the role
   * @param language the language of the letter
   */
  public record InviteValues(String name, String email, String grant, String language) {}
}
