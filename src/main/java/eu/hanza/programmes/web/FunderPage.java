package eu.hanza.programmes.web;

import eu.hanza.programmes.Claim;
import eu.hanza.shell.spi.Funding.Logo;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept about one funder.
 *
 * @param name its name
 * @param base the address of this page, without the language
 * @param kind what it is, as a part of a message key
 * @param mayKeep whether the reader may change it
 * @param claims what sources state about it
 * @param notices the wordings of its notices, the latest first
 * @param priorities what it wants, and in which years
 * @param history what was done
 */
public record FunderPage(
    String name,
    String base,
    String kind,
    boolean mayKeep,
    List<Claim> claims,
    List<NoticeRow> notices,
    PrioritiesView priorities,
    Part history) {

  /**
   * A wording.
   *
   * @param from its first day
   * @param edition the edition for which it is; empty for all
   * @param wording the words
   * @param disclaimer the further sentence; may be empty
   * @param logo the funder's logo; null for none
   */
  public record NoticeRow(
      String from, String edition, String wording, String disclaimer, @Nullable Logo logo) {}
}
