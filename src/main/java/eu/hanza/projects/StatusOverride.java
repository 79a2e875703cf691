package eu.hanza.projects;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A status that a person set against the computed one; it needs a reason and ends by itself (S3.2).
 *
 * @param overrideStatus the status; null for none
 * @param overrideReason why
 * @param overrideUntil the last day on which it holds; null for none
 */
public record StatusOverride(
    @Nullable ProjectStatus overrideStatus,
    String overrideReason,
    @Nullable LocalDate overrideUntil) {

  static final StatusOverride NONE = new StatusOverride(null, "", null);

  static StatusOverride of(ProjectStatus status, String reason, LocalDate until) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A status set by hand needs a reason");
    }
    return new StatusOverride(status, reason.strip(), until);
  }

  /** Itself while it holds on a day, else none. */
  StatusOverride on(LocalDate day) {
    return overrideUntil != null && !day.isAfter(overrideUntil) ? this : NONE;
  }

  /** Whether a status is set. */
  public boolean isSet() {
    return overrideStatus != null;
  }

  /** The status on a day: the set one while it holds, else the computed one. */
  ProjectStatus over(ProjectStatus computed, LocalDate day) {
    return Objects.requireNonNullElse(on(day).overrideStatus, computed);
  }
}
