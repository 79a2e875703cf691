package eu.hanza.results;

import eu.hanza.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.UUID;

/** An event of which the ledger knows who took part. */
public record OccasionView(UUID id, LocalizedText title, LocalDate day) {}
