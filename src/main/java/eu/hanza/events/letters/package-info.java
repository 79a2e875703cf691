/** The own words of an event in the letters that go out about it. */
@NullMarked
package eu.hanza.events.letters;

import org.jspecify.annotations.NullMarked;
