/**
 * Partnerships: consortia, networks, twinnings, clusters and teams with their members, roles, dates
 * and documents (P-6, S2.12), and the dated rules by which a programme counts them (S4.18, S4.20).
 */
@NullMarked
package eu.hanza.partnering.partnerships;

import org.jspecify.annotations.NullMarked;
