/** Tests of study visits. */
package eu.hanza.events.visit;
