/**
 * How forms change: edits that people make, what a change means for answers already given, how
 * answers move to a newer version and how those of all versions stand in one table.
 */
@NullMarked
package eu.hanza.forms.change;

import org.jspecify.annotations.NullMarked;
