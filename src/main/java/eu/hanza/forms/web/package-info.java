/** The pages of forms: the editor of the office, and filling in. */
@NullMarked
package eu.hanza.forms.web;

import org.jspecify.annotations.NullMarked;
