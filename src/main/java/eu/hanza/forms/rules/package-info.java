/**
 * The rule language of forms: the subset of XPath that ODK uses, parsed by Jaxen, checked before a
 * form is published, and evaluated with decimal numbers and within bounds. It has no access to
 * anything but the answers of its form.
 */
@NullMarked
package eu.hanza.forms.rules;

import org.jspecify.annotations.NullMarked;
