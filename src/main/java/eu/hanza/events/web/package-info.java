/** The pages of events: programme of meetings, registration, and the coordinator's office. */
@NullMarked
package eu.hanza.events.web;

import org.jspecify.annotations.NullMarked;
