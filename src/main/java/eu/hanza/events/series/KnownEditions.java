package eu.hanza.events.series;

import eu.hanza.events.spi.EditionId;
import eu.hanza.events.spi.Editions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The editions of all series, for other modules. */
@Component
class KnownEditions implements Editions {

  private final SeriesDirectory directory;

  KnownEditions(SeriesDirectory directory) {
    this.directory = directory;
  }

  @Override
  public List<Edition> all() {
    return directory.all().stream()
        .flatMap(
            series -> directory.editions(series.id()).stream().map(one -> edition(series, one)))
        .toList();
  }

  @Override
  public Optional<Edition> find(EditionId id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static Edition edition(SeriesSummary series, EditionSummary one) {
    var edition = one.edition();
    return new Edition(
        new EditionId(one.id().value()),
        series.series().name(),
        edition.number(),
        edition.year(),
        series.path());
  }
}
