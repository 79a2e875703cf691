/** Tests of the own words of events in letters. */
@org.jspecify.annotations.NullMarked
package eu.hanza.events.letters;
