package eu.hanza.events.polls;

import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a session that people vote on.
 *
 * @param id the id
 * @param session of which session
 * @param question the question
 * @param state how far it is
 * @param options the answers with their votes so far
 * @param closedAt when it was closed; null before
 */
public record PollView(
    PollId id,
    SessionId session,
    LocalizedText question,
    PollState state,
    List<Choice> options,
    @Nullable Instant closedAt) {

  /** Makes the list unchangeable. */
  public PollView {
    options = List.copyOf(options);
  }

  /** An answer with its votes. */
  public record Choice(int position, LocalizedText label, int votes) {}

  /** How many people voted. */
  public int voters() {
    return options.stream().mapToInt(Choice::votes).sum();
  }

  /** Which part of the voters chose an answer, in per cent, to one place. */
  public BigDecimal share(Choice choice) {
    var all = voters();
    return all == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(choice.votes() * 100L)
            .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
  }
}
