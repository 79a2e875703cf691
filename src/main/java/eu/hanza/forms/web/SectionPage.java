package eu.hanza.forms.web;

import eu.hanza.forms.view.RowView;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section of a form that is being filled in.
 *
 * @param site the header around it; null for none
 * @param form the title of the form
 * @param formLanguage the language of the title
 * @param path the address of the answers, without the language
 * @param number which section it is
 * @param count how many there are
 * @param title the section's own title
 * @param rows what is asked
 * @param errors what is wrong, with where it stands
 * @param revision what the next saving must state
 * @param saved when it was saved last, in words
 * @param code by which the draft is found again; null where the reader has no need of one
 * @param others who else works on it
 * @param removed whether something that was taken away can be brought back
 * @param migrated whether the form changed since the draft was begun
 * @param reason why the office gave it back; empty where it did not
 * @param updated rows to put in place of those on the page, for a part of a page
 */
public record SectionPage(
    @Nullable Site site,
    String form,
    String formLanguage,
    String path,
    int number,
    int count,
    String title,
    List<RowView> rows,
    List<ErrorLink> errors,
    int revision,
    String saved,
    @Nullable String code,
    List<String> others,
    boolean removed,
    boolean migrated,
    String reason,
    List<RowView> updated) {

  /** Makes the lists unchangeable. */
  public SectionPage {
    rows = List.copyOf(rows);
    errors = List.copyOf(errors);
    others = List.copyOf(others);
    updated = List.copyOf(updated);
  }

  /** Where the section's form is sent, without the language. */
  public String action() {
    return path + "/" + number;
  }

  /**
   * An error with the way to its question.
   *
   * @param href the address, in the page or on another
   * @param question what is asked
   * @param language the language of the question
   * @param text what is wrong and what is right
   */
  public record ErrorLink(String href, String question, String language, String text) {

    /** The question with what parts it from the text: a colon where it has no sign of its own. */
    public String lead() {
      var bare = question.strip().replaceAll("[.:]$", "");
      return bare.endsWith("?") || bare.endsWith("!") ? bare : bare + ":";
    }
  }
}
