package eu.hanza.events.hackathon;

import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.WrittenText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A challenge as the office types it. */
record ChallengeForm(
    @Longest(max = 300) @Nullable WrittenText title,
    @Longest(max = 4_000) @Nullable WrittenText description) {

  WrittenText titled() {
    return Objects.requireNonNullElse(title, WrittenText.EMPTY);
  }

  WrittenText described() {
    return Objects.requireNonNullElse(description, WrittenText.EMPTY);
  }
}
