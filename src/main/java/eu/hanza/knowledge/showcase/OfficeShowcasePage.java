package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.knowledge.showcase.ShowcasePage.Card;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The showcase as coordinators put it together.
 *
 * @param campaign the campaign that is worked on; null for the common showcase
 * @param shelves all showcases that somebody keeps
 * @param programmes whose campaigns somebody may begin
 * @param cards what was chosen, in its order
 * @param typed what is typed to add an entry, or to begin or change a campaign
 */
public record OfficeShowcasePage(
    @Nullable Kept campaign,
    List<Shelf> shelves,
    List<Option> programmes,
    List<Card> cards,
    Typed typed) {

  /** A campaign as it is kept. */
  public record Kept(
      String id, String path, LocalizedText title, LocalizedText text, boolean shown) {}

  /** A showcase to work on: the common one has no id. */
  public record Shelf(String id, TextView title, String state, boolean current) {}

  /**
   * What is typed.
   *
   * @param form which form was sent: entry, campaign or begin
   */
  public record Typed(
      String form,
      String address,
      boolean work,
      LocalizedText title,
      LocalizedText text,
      boolean agreed,
      FormErrors errors) {

    /** The errors of one of the forms. */
    public FormErrors at(String name) {
      return form.equals(name) ? errors : FormErrors.NONE;
    }

    /** The typed title of one of the forms; what it was before where another form was sent. */
    public LocalizedText title(String name, LocalizedText before) {
      return form.equals(name) ? title : before;
    }

    /** The typed text of one of the forms; what it was before where another form was sent. */
    public LocalizedText text(String name, LocalizedText before) {
      return form.equals(name) ? text : before;
    }
  }
}
