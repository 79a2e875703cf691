package eu.hanza.publishing.web;

import eu.hanza.shell.spi.TextView;
import org.jspecify.annotations.Nullable;

/**
 * The accessibility statement.
 *
 * @param facts what it says; null while nobody made one
 */
public record StatementPage(@Nullable Facts facts) {

  /** What the statement says, formatted. */
  public record Facts(
      String entity,
      String url,
      DayView published,
      DayView updated,
      String status,
      DayView prepared,
      DayView reviewed,
      String person,
      String email,
      String phone,
      TextView exceptions,
      TextView architecture,
      TextView applications) {}

  /** A day in ISO 8601 and in words. */
  public record DayView(String iso, String words) {}
}
