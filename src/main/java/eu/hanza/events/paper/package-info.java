/** Events on paper: invitation, programme and registration card, and cards that come back. */
@NullMarked
package eu.hanza.events.paper;

import org.jspecify.annotations.NullMarked;
