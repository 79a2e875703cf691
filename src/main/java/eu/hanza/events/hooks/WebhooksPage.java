package eu.hanza.events.hooks;

import eu.hanza.shell.spi.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The webhooks of the programme of an event.
 *
 * @param event the event from which the page was opened
 * @param programme the name of the programme
 * @param hooks those that are not ended
 * @param secret the secret of one that was just made, shown this once; null otherwise
 * @param url what was typed
 * @param errors what is wrong
 */
public record WebhooksPage(
    String event,
    String programme,
    List<Row> hooks,
    @Nullable String secret,
    String url,
    FormErrors errors) {

  /**
   * A webhook.
   *
   * @param id its id
   * @param url the address that is told
   * @param how how it goes, in words
   */
  public record Row(String id, String url, String how) {}
}
