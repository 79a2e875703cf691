/**
 * Events for programs, under {@code /api/v1}: what is public may be read by anybody; a personal
 * token registers and books. Errors are problems of RFC 9457.
 */
@NullMarked
package eu.hanza.events.api;

import org.jspecify.annotations.NullMarked;
