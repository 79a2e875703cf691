/**
 * Forms as workbooks in the shape of XLSForm, read with all its older spellings and written in one
 * way. It keeps what it does not understand and says so.
 */
@NullMarked
package eu.hanza.forms.xlsform;

import org.jspecify.annotations.NullMarked;
