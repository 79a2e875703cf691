/**
 * Where creative businesses work: locations with their local networks, the businesses with their
 * portfolios, and cooperations, which count locations, partners and countries apart.
 */
@org.jspecify.annotations.NullMarked
package eu.hanza.network.locations;
