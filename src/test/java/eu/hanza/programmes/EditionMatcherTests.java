package eu.hanza.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A programme is recognised though its name has its words in another order each year. */
class EditionMatcherTests {

  private static final ProgrammeId MINISTRY = ProgrammeId.next();
  private static final EditionSummary Y2013 =
      edition(
          2013,
          "Wsparcie obywatelskiego i samorządowego wymiaru polskiej polityki zagranicznej 2013");
  private static final EditionSummary Y2014 =
      edition(
          2014,
          "Wsparcie samorządowego i obywatelskiego wymiaru polskiej polityki zagranicznej 2014");
  private static final EditionSummary Y2015 =
      edition(
          2015,
          "Wsparcie wymiaru samorządowego i obywatelskiego polskiej polityki zagranicznej 2015");

  private final EditionMatcher matcher = new EditionMatcher(List.of(Y2013, Y2014, Y2015));

  @Test
  @Tag("T14")
  @Tag("S3.5")
  void resolvesThreeNamesToOneProgrammeAndThreeEditions() {
    var matches =
        Stream.of(
                "\"Wsparcie obywatelskiego i samorządowego wymiaru polskiej polityki zagranicznej"
                    + " 2013\"",
                "„Wsparcie samorządowego\ni obywatelskiego wymiaru polskiej polityki zagranicznej"
                    + " 2014”",
                "Wsparcie wymiaru samorządowego i obywatelskiego polskiej polityki zagranicznej"
                    + " 2015")
            .map(name -> matcher.match(name).orElseThrow())
            .toList();

    assertThat(matches).extracting(EditionMatcher.Match::programme).containsOnly(MINISTRY);
    assertThat(matches)
        .extracting(EditionMatcher.Match::edition)
        .containsExactly(Y2013, Y2014, Y2015);
  }

  @Test
  @Tag("T14")
  void takesTheYearFromElsewhereWhereTheNameHasNone() {
    var name = "wsparcie wymiaru obywatelskiego i samorzadowego polskiej polityki zagranicznej";

    assertThat(matcher.match(name, 2014)).contains(new EditionMatcher.Match(MINISTRY, Y2014));
    assertThat(matcher.match(name)).contains(new EditionMatcher.Match(MINISTRY, null));
    assertThat(matcher.match(name, 1999)).contains(new EditionMatcher.Match(MINISTRY, null));
  }

  @Test
  void knowsNothingByOtherOrFewerWords() {
    assertThat(matcher.match("Wsparcie polskiej polityki zagranicznej 2014")).isEmpty();
    assertThat(matcher.match("2014")).isEmpty();
  }

  private static EditionSummary edition(int year, String name) {
    return new EditionSummary(
        EditionId.next(), MINISTRY, year, null, LocalizedText.pl(name), null, null);
  }
}
