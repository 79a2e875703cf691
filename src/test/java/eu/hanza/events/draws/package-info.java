@org.jspecify.annotations.NullMarked
package eu.hanza.events.draws;
