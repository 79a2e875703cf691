package eu.hanza.partnering.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The page where one says that one is interested.
 *
 * @param slug the listing
 * @param title its title
 * @param organisations the organisations of the reader; none for somebody who speaks for none
 * @param form what is typed
 * @param errors what is wrong
 */
public record InterestFormPage(
    String slug, TextView title, List<Option> organisations, InterestForm form, FormErrors errors) {

  /** Makes the list unchangeable. */
  public InterestFormPage {
    organisations = List.copyOf(organisations);
  }
}
