package eu.hanza.knowledge.intake;

import eu.hanza.knowledge.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A column of a table of practices. */
enum Column {
  TITLE(Limits.TITLE),
  LANGUAGE(0),
  KIND(0),
  ORGANISATION(0),
  SUMMARY(Limits.SUMMARY),
  PROBLEM(Limits.PROBLEM),
  SOLUTION(Limits.SOLUTION),
  STAKEHOLDERS(Limits.STAKEHOLDERS),
  RESOURCES(Limits.RESOURCES),
  EVIDENCE(Limits.EVIDENCE),
  PROOFS(0),
  CHALLENGES(Limits.CHALLENGES),
  TRANSFER(Limits.TRANSFER),
  FURTHER(Limits.FURTHER),
  AREAS(0),
  LEVELS(0),
  COUNTRY(0),
  CITY(0),
  STARTS_ON(0),
  ENDS_ON(0),
  ONGOING(0),
  COST(0),
  CURRENCY(0),
  STAFF_MONTHS(0),
  ORIGIN(0),
  LICENCE(0),
  REVIEW_DUE(0);

  private static final Pattern TRANSLATED = Pattern.compile("([a-z]+)_([a-z]{2,3})");

  private final int longest;

  Column(int longest) {
    this.longest = longest;
  }

  /** The name that stands in the header. */
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The most characters of the text; 0 where it is no text of the practice. */
  int longest() {
    return longest;
  }

  /** Whether it holds a text that may stand in several languages. */
  boolean isText() {
    return longest > 0;
  }

  static List<String> headers() {
    return Arrays.stream(values()).map(Column::header).toList();
  }

  /** The language of a header such as {@code title_en} for this text, if it is one. */
  Optional<String> languageOf(String header) {
    var match = TRANSLATED.matcher(header);
    return isText() && match.matches() && match.group(1).equals(header())
        ? Optional.of(match.group(2))
        : Optional.empty();
  }

  /** Whether a header means anything. */
  static boolean isKnown(String header) {
    return Arrays.stream(values())
        .anyMatch(one -> one.header().equals(header) || one.languageOf(header).isPresent());
  }
}
