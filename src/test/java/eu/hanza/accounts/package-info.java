/** Tests of people, roles, sign-in and privacy. */
@NullMarked
package eu.hanza.accounts;

import org.jspecify.annotations.NullMarked;
