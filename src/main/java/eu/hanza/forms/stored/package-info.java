/** How forms, their versions and their answers lie in the database. */
@NullMarked
package eu.hanza.forms.stored;

import org.jspecify.annotations.NullMarked;
