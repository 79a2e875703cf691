package eu.hanza.events.office;

import eu.hanza.events.Eligibility;
import eu.hanza.events.SeatPolicy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an office enters about how places are given.
 *
 * @param approval whether it decides about each request; null where it is not ticked
 * @param acceptHours how long an offer is open; zero gives places without asking
 * @param quietFrom when the hours that do not count begin
 * @param quietTo when they end
 * @param cutoffHours how many hours before the start the last offer ends
 * @param groups how a group that needs more places than are free is treated
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record PolicyForm(
    @Nullable Boolean approval,
    @NotNull @Min(0) @Max(336) @Nullable Integer acceptHours,
    @NotNull @Nullable LocalTime quietFrom,
    @NotNull @Nullable LocalTime quietTo,
    @NotNull @Min(0) @Max(168) @Nullable Integer cutoffHours,
    @NotNull SeatPolicy.@Nullable Groups groups) {

  static PolicyForm of(SeatPolicy policy) {
    return new PolicyForm(
        policy.approval(),
        policy.acceptHours(),
        policy.quietFrom(),
        policy.quietTo(),
        policy.cutoffHours(),
        policy.groups());
  }

  /** A value as its field shows it. */
  public static String shown(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  SeatPolicy policy(List<Eligibility> conditions) {
    return new SeatPolicy(
        Boolean.TRUE.equals(approval),
        Objects.requireNonNull(acceptHours),
        Objects.requireNonNull(quietFrom),
        Objects.requireNonNull(quietTo),
        Objects.requireNonNull(cutoffHours),
        Objects.requireNonNull(groups),
        conditions);
  }
}
