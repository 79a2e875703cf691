package eu.hanza.catalogues;

import eu.hanza.catalogues.spi.CatalogueRecord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a catalogue.
 *
 * @param kind what kind of thing
 * @param id which one of the kind
 * @param changedAt when what is public of it changed last, in whole seconds
 * @param sets its sets: kind, areas, countries
 * @param content what is public of it; null for a tombstone
 */
public record Entry(
    String kind,
    UUID id,
    Instant changedAt,
    List<String> sets,
    @Nullable CatalogueRecord content) {}
