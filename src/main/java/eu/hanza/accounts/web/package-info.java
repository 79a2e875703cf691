/** The pages of accounts: sign-in, settings, people and information clauses. */
@NullMarked
package eu.hanza.accounts.web;

import org.jspecify.annotations.NullMarked;
