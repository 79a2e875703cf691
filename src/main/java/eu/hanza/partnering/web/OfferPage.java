package eu.hanza.partnering.web;

import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a listing.
 *
 * @param title its title
 * @param summary its summary
 * @param body the whole text
 * @param what kind and subject, in words
 * @param expired whether its last day is over
 * @param demonstration whether it was made up
 * @param facts what else is known
 * @param interest where one says that one is interested; null where one cannot
 * @param mine where its organisation changes it; null for others
 * @param room where people of a programme solve the problem behind a need; null for others
 * @param note what keeps the reader from being interested, or why nobody is named; may be empty
 * @param answers how its organisation answers, in words; may be empty
 * @param jsonLd the listing for search engines
 */
public record OfferPage(
    TextView title,
    TextView summary,
    TextView body,
    String what,
    boolean expired,
    boolean demonstration,
    List<Fact> facts,
    @Nullable String interest,
    @Nullable String mine,
    @Nullable String room,
    String note,
    String answers,
    String jsonLd) {

  /** Makes the list unchangeable. */
  public OfferPage {
    facts = List.copyOf(facts);
  }

  /**
   * Something that is known.
   *
   * @param label what it is
   * @param value how it is
   * @param path where more is said of it, without the language; null for nowhere
   */
  public record Fact(String label, TextView value, @Nullable String path) {

    static Fact of(String label, String value) {
      return new Fact(label, new TextView(value, null), null);
    }
  }
}
