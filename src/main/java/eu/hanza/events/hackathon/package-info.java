/** Hackathons: challenges, teams and their mentors, the sheets of the jury, and the result. */
@NullMarked
package eu.hanza.events.hackathon;

import org.jspecify.annotations.NullMarked;
