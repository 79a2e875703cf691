/** Tests of the pages of partnering. */
package eu.hanza.partnering.web;
