/** Study visits: the delegation, and what travel costs for each person and altogether. */
@NullMarked
package eu.hanza.events.visit;

import org.jspecify.annotations.NullMarked;
