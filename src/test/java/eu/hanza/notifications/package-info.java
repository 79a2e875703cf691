/** Tests of outgoing mail and letters. */
@NullMarked
package eu.hanza.notifications;

import org.jspecify.annotations.NullMarked;
