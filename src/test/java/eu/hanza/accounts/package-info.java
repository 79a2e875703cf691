/** Tests of people, roles, sign-in and privacy. */
package eu.hanza.accounts;
