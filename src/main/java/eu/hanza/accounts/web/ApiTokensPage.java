package eu.hanza.accounts.web;

import eu.hanza.shell.spi.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The personal tokens of the reader.
 *
 * @param tokens those that hold
 * @param secret a token that was just made, shown this once; null otherwise
 * @param form what was typed
 * @param errors what is wrong
 */
public record ApiTokensPage(
    List<Row> tokens, @Nullable String secret, ApiTokenForm form, FormErrors errors) {

  /**
   * A token.
   *
   * @param id its id
   * @param name what it is for
   * @param since when it was made
   * @param until when it ends
   */
  public record Row(String id, String name, String since, String until) {}
}
