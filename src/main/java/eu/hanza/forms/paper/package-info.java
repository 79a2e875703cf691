/**
 * Forms on paper: cards to fill in as DOCX and PDF, their return, and the copy of answers that a
 * person keeps.
 */
@NullMarked
package eu.hanza.forms.paper;

import org.jspecify.annotations.NullMarked;
