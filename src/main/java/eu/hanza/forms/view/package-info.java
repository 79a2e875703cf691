/**
 * Forms as they are seen and posted: one model of rows for all pages that show questions, and the
 * names of their fields. One set of templates draws it.
 */
@NullMarked
package eu.hanza.forms.view;

import org.jspecify.annotations.NullMarked;
