package eu.hanza.network;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a module holds that a suspension of a country would touch, such as activities, invitations
 * or indicators. It names everything about the country; which of it is touched is decided by the
 * day, so that what happened before stays (T6).
 */
public interface SuspensionEffect {

  /** Everything about a country in a programme; a programme of null means all of them. */
  List<Item> about(@Nullable ProgrammeId programme, String country, Language reader);

  /**
   * One thing about a country.
   *
   * @param kind what it is, in the reader's words
   * @param label which one
   * @param on its day
   * @param path where to see it, without the language; null if nowhere
   */
  record Item(String kind, String label, LocalDate on, @Nullable String path) {}
}
