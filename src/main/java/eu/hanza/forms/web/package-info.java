/** The pages of forms: filling in, handing in, the office's lists. */
@NullMarked
package eu.hanza.forms.web;

import org.jspecify.annotations.NullMarked;
