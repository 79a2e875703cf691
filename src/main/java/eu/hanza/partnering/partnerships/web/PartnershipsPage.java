package eu.hanza.partnering.partnerships.web;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The partnerships that everybody may see.
 *
 * @param kinds by which the list can be narrowed
 * @param kind the chosen one; empty for all
 * @param count how many there are, in words
 * @param rows one page of them
 * @param pager links to other pages
 */
public record PartnershipsPage(
    List<Option> kinds, String kind, String count, List<Row> rows, Pager pager) {

  /**
   * One of them.
   *
   * @param title its name
   * @param path its page, without the language
   * @param kind what sort it is
   * @param state how far it has come, with its days
   * @param members who belongs to it, in words
   * @param note why it does not count; empty if nobody asks or it does
   */
  public record Row(
      TextView title, String path, String kind, String state, String members, String note) {}
}
