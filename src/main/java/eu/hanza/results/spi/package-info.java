/** What other modules hand to the ledger: facts, each complete in itself. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.results.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
