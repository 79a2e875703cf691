/** Tests of the pages of events. */
@NullMarked
package eu.hanza.events.web;

import org.jspecify.annotations.NullMarked;
