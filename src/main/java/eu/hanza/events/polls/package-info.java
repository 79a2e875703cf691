/** What happens in a session: votes on its questions, questions to its speakers, conclusions. */
@NullMarked
package eu.hanza.events.polls;

import org.jspecify.annotations.NullMarked;
