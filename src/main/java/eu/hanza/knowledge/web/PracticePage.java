package eu.hanza.knowledge.web;

import eu.hanza.shell.spi.Site;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a practice.
 *
 * @param site the header of its programme
 * @param row what lists show of it
 * @param review what the network says of it, in words
 * @param sections what is told, under headings
 * @param blocks what can be taken from it
 * @param proofs where its success can be seen
 * @param files the images and documents of it
 * @param facts what is known, with its labels
 * @param opinion what the network adds; may be empty
 * @param tags what the network files it under; may be empty
 * @param reuse where else it is used
 * @param change the address where the reader may change it; null for others
 * @param jsonLd the practice for search engines
 */
public record PracticePage(
    Site site,
    PracticeRow row,
    String review,
    List<Section> sections,
    List<BlockView> blocks,
    List<LinkView> proofs,
    List<AttachmentView> files,
    List<Fact> facts,
    TextView opinion,
    String tags,
    ReuseView reuse,
    @Nullable String change,
    String jsonLd) {

  /** Where somebody says that their organisation takes it, without the language. */
  public String take() {
    return row.path().replaceFirst("^/practices/", "/my/practices/take/");
  }

  /** Where somebody says that their organisation used it, without the language. */
  public String use() {
    return row.path().replaceFirst("^/practices/", "/my/practices/use/");
  }

  /** A part of the story. */
  public record Section(String heading, TextView text) {}

  /** A building block. */
  public record BlockView(TextView what, TextView conditions, TextView lesson) {}

  /** A link, to this installation where its address begins with a slash. */
  public record LinkView(String label, String address) {

    /** Whether it leads elsewhere. */
    public boolean isAway() {
      return !address.startsWith("/");
    }
  }

  /** A labelled fact, which may lead somewhere. */
  public record Fact(String label, String text, @Nullable String lang, @Nullable LinkView link) {

    static Fact of(String label, String text) {
      return new Fact(label, text, null, null);
    }
  }
}
