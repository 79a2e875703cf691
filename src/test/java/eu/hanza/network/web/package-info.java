/** Tests of the pages of the register. */
package eu.hanza.network.web;
