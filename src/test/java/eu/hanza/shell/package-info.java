/** Tests of the frame around all pages. */
package eu.hanza.shell;
