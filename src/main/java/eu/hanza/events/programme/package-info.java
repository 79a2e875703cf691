/** The public programme of an event: its page, the pages of its sessions, its files and feeds. */
@NullMarked
package eu.hanza.events.programme;

import org.jspecify.annotations.NullMarked;
