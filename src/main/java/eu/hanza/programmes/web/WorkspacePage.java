package eu.hanza.programmes.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Part;
import java.util.List;

/**
 * All that is kept about one programme.
 *
 * @param name its name
 * @param base the address of this page, without the language
 * @param site the address of its site, without the language
 * @param published whether everybody may see it
 * @param errors why it could not be published
 * @param hints contradictions to look at
 * @param areas its areas, ended ones included
 * @param objectives its objectives
 * @param priorities its own priorities and those of its fund
 * @param founders its founders
 * @param editions its editions
 * @param history what was done
 */
public record WorkspacePage(
    String name,
    String base,
    String site,
    boolean published,
    FormErrors errors,
    List<String> hints,
    List<ItemRow> areas,
    List<ItemRow> objectives,
    List<ItemRow> priorities,
    List<ItemRow> founders,
    List<ItemRow> editions,
    Part history) {

  /**
   * One of a programme's parts.
   *
   * @param id its id in addresses
   * @param text what it is
   * @param note more about it; may be empty
   */
  public record ItemRow(String id, String text, String note) {}
}
