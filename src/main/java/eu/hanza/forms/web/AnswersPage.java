package eu.hanza.forms.web;

import eu.hanza.forms.web.SectionPage.ErrorLink;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers as a whole: the preview before handing in, and what was handed in.
 *
 * @param site the header around it; null for none
 * @param form the title of the form
 * @param language the language of the title
 * @param path the address of the answers, without the language
 * @param editable whether the reader may change them
 * @param sections the answers by section
 * @param errors what stands against handing them in
 * @param refused why they cannot be handed in now; empty where nothing is against it
 * @param signers who may hand them in, where the reader may not
 * @param mayHandIn whether the reader may
 * @param receipt number and receipt, once they were handed in; null before
 * @param code by which the draft is found again; null where the reader has no need of one
 * @param revision what handing in must state
 * @param others who else works on them
 * @param reason why the office gave them back; empty where it did not
 * @param comments what those who work on them wrote to each other
 * @param office what the office can do with them; null for others
 */
public record AnswersPage(
    @Nullable Site site,
    String form,
    String language,
    String path,
    boolean editable,
    List<Block> sections,
    List<ErrorLink> errors,
    String refused,
    List<String> signers,
    boolean mayHandIn,
    @Nullable Receipt receipt,
    @Nullable String code,
    int revision,
    List<String> others,
    String reason,
    CommentsView comments,
    @Nullable Office office) {

  /** Makes the lists unchangeable. */
  public AnswersPage {
    sections = List.copyOf(sections);
    errors = List.copyOf(errors);
    signers = List.copyOf(signers);
    others = List.copyOf(others);
  }

  /** The same with other comments. */
  AnswersPage with(CommentsView others) {
    return new AnswersPage(
        site,
        form,
        language,
        path,
        editable,
        sections,
        errors,
        refused,
        signers,
        mayHandIn,
        receipt,
        code,
        revision,
        this.others,
        reason,
        others,
        office);
  }

  /** A section with its answers. */
  public record Block(int number, String title, List<Line> lines) {

    /** Makes the list unchangeable. */
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A question with its answer, or a heading.
   *
   * @param heading whether it is only a heading
   * @param question what was asked
   * @param language the language of the question
   * @param answer the answer in words; empty for none
   * @param file where an attached file is opened; empty for none
   * @param description what was said of a picture; empty for nothing
   */
  public record Line(
      boolean heading,
      String question,
      String language,
      String answer,
      String file,
      String description) {

    static Line heading(String label, Language language) {
      return new Line(true, label, language.tag(), "", "", "");
    }

    static Line of(String question, Language language, String answer) {
      return new Line(false, question, language.tag(), answer, "", "");
    }
  }

  /**
   * That the answers were handed in.
   *
   * @param number their number
   * @param at when, with the zone
   * @param hash what a copy is compared by
   * @param late whether that was after the deadline
   * @param waiting options for which they wait, in words
   */
  public record Receipt(int number, String at, String hash, boolean late, List<String> waiting) {

    /** Makes the list unchangeable. */
    public Receipt {
      waiting = List.copyOf(waiting);
    }
  }

  /**
   * What the office sees besides.
   *
   * @param path the office's list, without the language
   * @param provenance how the answers came, in words
   * @param history what was done with them
   * @param mayReopen whether they can be given back
   * @param problem what was wrong with giving them back; empty for nothing
   * @param original where the file of the card is opened, without the language; empty for none
   * @param again {@code begin} where the card can be typed a second time, {@code compare} where
   *     that was begun; empty for others
   * @param twins answers that may be of the same person
   */
  public record Office(
      String path,
      String provenance,
      Part history,
      boolean mayReopen,
      String problem,
      String original,
      String again,
      List<Twin> twins) {

    /** Makes the list unchangeable. */
    public Office {
      twins = List.copyOf(twins);
    }
  }

  /** Answers that may be of the same person. */
  public record Twin(String label, String path) {}
}
