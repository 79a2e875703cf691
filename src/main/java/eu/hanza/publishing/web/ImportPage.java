package eu.hanza.publishing.web;

import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * A pasted text with what seems to be wrong in it.
 *
 * @param base the address of this page, without the language
 * @param sha256 the fingerprint of the text as it came
 * @param text the text
 * @param proposals changes to choose from
 * @param dates dates that it tells from its own publication
 * @param programmes where it may be published
 */
public record ImportPage(
    String base,
    String sha256,
    String text,
    List<ProposalRow> proposals,
    List<DateRow> dates,
    List<Option> programmes) {

  /** A proposed change. */
  public record ProposalRow(int number, String kind, String before, String after, boolean change) {}

  /** A date: the words, and what they mean; empty where that is a question. */
  public record DateRow(String text, String meaning) {}
}
