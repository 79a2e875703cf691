package eu.hanza.forms.web;

import eu.hanza.forms.AnsweredBy;
import eu.hanza.forms.FormTerms;
import eu.hanza.shell.spi.Beside;
import eu.hanza.shell.spi.OnCalendar;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a form is filled in.
 *
 * @param answeredBy who may fill it in
 * @param oneEach whether each may do so once
 * @param signedOff whether who speaks for the organisation hands it in
 * @param clause the information clause
 * @param opensAt from when on, on the clocks of the form
 * @param closesAt until when
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record TermsForm(
    @NotNull @Nullable AnsweredBy answeredBy,
    @Nullable Boolean oneEach,
    @Nullable Boolean signedOff,
    @Nullable UUID clause,
    @OnCalendar @Nullable LocalDateTime opensAt,
    @OnCalendar @Nullable LocalDateTime closesAt) {

  /** Whether it closes after it opens. */
  @AssertTrue
  @Beside("closesAt")
  public boolean isInOrder() {
    return opensAt == null || closesAt == null || closesAt.isAfter(opensAt);
  }

  static TermsForm of(FormTerms terms) {
    return new TermsForm(
        terms.answeredBy(),
        terms.oneEach(),
        terms.signedOff(),
        terms.clause(),
        local(terms.opensAt(), terms.zone()),
        local(terms.closesAt(), terms.zone()));
  }

  private static @Nullable LocalDateTime local(@Nullable Instant at, ZoneId zone) {
    return at == null ? null : at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
  }

  FormTerms terms(ZoneId zone) {
    return new FormTerms(
        answeredBy == null ? AnsweredBy.ANYONE : answeredBy,
        Boolean.TRUE.equals(oneEach),
        Boolean.TRUE.equals(signedOff),
        clause,
        instant(opensAt, zone),
        instant(closesAt, zone),
        zone);
  }

  private static @Nullable Instant instant(@Nullable LocalDateTime at, ZoneId zone) {
    return at == null ? null : at.atZone(zone).toInstant();
  }
}
