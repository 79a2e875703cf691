package eu.hanza.events.series;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office's list of series.
 *
 * @param rows the series
 */
public record SeriesOfficePage(List<Row> rows) {

  /**
   * A series or an edition.
   *
   * @param path its form, without the language
   * @param title its name
   * @param language the language of the name
   * @param about what else is known
   */
  public record Row(String path, String title, String language, String about) {}

  /**
   * The form of a series.
   *
   * @param id the series; null for a new one
   * @param path its public page; null for a new one
   * @param title the heading
   * @param form what is typed
   * @param programmes the programmes that can have it
   * @param editions its editions
   * @param history what was changed; null for a new one
   * @param errors what is wrong
   */
  public record SeriesFormPage(
      @Nullable String id,
      @Nullable String path,
      String title,
      SeriesForm form,
      List<Option> programmes,
      List<Row> editions,
      @Nullable Part history,
      FormErrors errors) {}

  /**
   * The form of an edition.
   *
   * @param series the series
   * @param id the edition; null for a new one
   * @param seriesName the name of the series
   * @param title the heading
   * @param form what is typed
   * @param indicators what is counted
   * @param unexpected whether the number does not fit the history
   * @param errors what is wrong
   */
  public record EditionFormPage(
      String series,
      @Nullable String id,
      String seriesName,
      String title,
      EditionForm form,
      List<Option> indicators,
      boolean unexpected,
      FormErrors errors) {}

  /**
   * The form of where an event belongs.
   *
   * @param event the id of the event
   * @param title its title
   * @param editions the editions that there are
   * @param edition the chosen one; empty for none
   * @param events the larger events that there are
   * @param partOf the chosen one; empty for none
   * @param errors what is wrong
   */
  public record BelongingPage(
      String event,
      String title,
      List<Option> editions,
      String edition,
      List<Option> events,
      String partOf,
      FormErrors errors) {}
}
