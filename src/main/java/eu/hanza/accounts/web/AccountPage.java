package eu.hanza.accounts.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account of the reader.
 *
 * @param email the address
 * @param name the name, as typed
 * @param language the tag of the language of letters
 * @param zone the id of the time zone
 * @param theme {@code light}, {@code dark} or empty
 * @param languages the languages to choose from
 * @param zones the zones to choose from
 * @param hasPassword whether there is a password
 * @param passkeys the passkeys
 * @param consents all consents
 * @param roles the roles, in words
 * @param history what was changed
 * @param errors what is wrong
 */
public record AccountPage(
    String email,
    String name,
    String language,
    String zone,
    String theme,
    List<Option> languages,
    List<Option> zones,
    boolean hasPassword,
    List<PasskeyRow> passkeys,
    List<ConsentRow> consents,
    List<String> roles,
    Part history,
    FormErrors errors) {

  /**
   * A passkey.
   *
   * @param id its id
   * @param label its name
   * @param since when it was made
   */
  public record PasskeyRow(String id, String label, String since) {}

  /**
   * A consent.
   *
   * @param id its id
   * @param text what was agreed to
   * @param language the language of the text
   * @param given when, in words
   * @param withdrawn when it was withdrawn; null while it holds
   */
  public record ConsentRow(
      String id, String text, String language, String given, @Nullable String withdrawn) {}
}
