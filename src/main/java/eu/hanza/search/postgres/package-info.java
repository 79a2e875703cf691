/** The index in PostgreSQL: Java takes words apart, PostgreSQL finds and counts. */
@NullMarked
package eu.hanza.search.postgres;

import org.jspecify.annotations.NullMarked;
