/** Tests of problem rooms. */
@org.jspecify.annotations.NullMarked
package eu.hanza.partnering.rooms;
