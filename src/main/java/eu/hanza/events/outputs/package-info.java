/** What phases of work left behind and an event presents, model programmes among it. */
@NullMarked
package eu.hanza.events.outputs;

import org.jspecify.annotations.NullMarked;
