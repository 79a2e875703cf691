/**
 * Open catalogues: what is public of a kind of thing, for programmes of others to take over – by
 * OAI-PMH 2.0 with persistent tombstones, and as files with their licence (S-9). Modules offer
 * their records through {@code catalogues :: spi}; personal data never is among them.
 */
@ApplicationModule(
    displayName = "Catalogues",
    allowedDependencies = {"kernel", "tables", "shell :: spi"})
@NullMarked
package eu.hanza.catalogues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
