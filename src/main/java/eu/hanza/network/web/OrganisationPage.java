package eu.hanza.network.web;

import eu.hanza.kernel.LocalizedText.Spoken;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page of an organisation.
 *
 * @param name its name for the reader
 * @param line what and where it is
 * @param closed that it ended and who follows it, in a sentence; empty while it exists
 * @param facts what the register says of it
 * @param description what it does; null if nobody wrote it
 * @param relations organisations that it has to do with
 * @param parts what other modules add
 * @param edit where its people change what is said of it; null if the reader may not
 */
public record OrganisationPage(
    Spoken name,
    String line,
    String closed,
    List<Fact> facts,
    @Nullable Spoken description,
    List<Relations> relations,
    List<Part> parts,
    @Nullable String edit) {

  /** A fact: its label and its values. */
  public record Fact(String label, List<Value> values) {}

  /**
   * A value of a fact.
   *
   * @param text the value
   * @param language the tag of its language; null for the page's own
   * @param note a word about it, such as the days between which it holds; may be empty
   * @param href where it leads; null if nowhere
   */
  public record Value(String text, @Nullable String language, String note, @Nullable String href) {}

  /** Organisations under one heading. */
  public record Relations(String heading, List<Related> rows) {}

  /** An organisation that this one has to do with, and since when. */
  public record Related(String name, String language, String href, String note) {}
}
