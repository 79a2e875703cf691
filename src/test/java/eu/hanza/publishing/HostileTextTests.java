package eu.hanza.publishing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.hanza.kernel.AmountReader;
import eu.hanza.kernel.DateReader;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.kernel.Slug;
import eu.hanza.kernel.SpacingHints;
import eu.hanza.kernel.StatedDuration;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that nobody writes, repeated a hundred thousand times: whoever reads them ends soon. A
 * reader that went back and forth over them would need minutes, so the limit is no measure of
 * speed.
 */
class HostileTextTests {

  private static final Duration SOON = Duration.ofSeconds(10);

  static Stream<String> texts() {
    return Stream.of(
            "x",
            " ",
            "[",
            "](",
            "[a](",
            "(",
            ".",
            "1",
            "1 ",
            "a ",
            "1.",
            "http://",
            "http://x ",
            "\n",
            "\u00A0",
            "- ",
            "„",
            "x.",
            "23 września ",
            "12–13 ",
            "www.",
            "@",
            "ab:",
            "!")
        .map(part -> part.repeat(100_000 / part.length()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void endsSoon(String text) {
    assertTimeoutPreemptively(SOON, () -> LinkHints.links(text), "links");
    assertTimeoutPreemptively(SOON, () -> LinkHints.links(text + "http://x"), "links at the end");
    assertTimeoutPreemptively(SOON, () -> Prose.html(text, "pl"), "prose");
    assertTimeoutPreemptively(SOON, () -> ImportReview.of(text, null), "import");
    assertTimeoutPreemptively(SOON, () -> PolishTypography.bind(text), "typography");
    assertTimeoutPreemptively(SOON, () -> SpacingHints.in(text), "spacing");
    assertTimeoutPreemptively(SOON, () -> DateReader.read(text), "dates");
    assertTimeoutPreemptively(SOON, () -> StatedDuration.in(text), "durations");
    assertTimeoutPreemptively(SOON, () -> AmountReader.read(text, Language.PL, "PLN"), "amounts");
    assertTimeoutPreemptively(SOON, () -> Slug.of(text + "a"), "slug");
  }
}
