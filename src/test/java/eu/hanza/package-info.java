/** Tests of the whole application, and what all tests share. */
package eu.hanza;
