/** Tests of locations, local networks and creative businesses. */
@org.jspecify.annotations.NullMarked
package eu.hanza.network.locations;
