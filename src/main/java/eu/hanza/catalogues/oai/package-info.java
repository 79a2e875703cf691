/** The catalogues by the Open Archives Initiative's protocol for metadata harvesting, 2.0 (S-9). */
@NullMarked
package eu.hanza.catalogues.oai;

import org.jspecify.annotations.NullMarked;
