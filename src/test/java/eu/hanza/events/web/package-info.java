/** Tests of the pages of events. */
package eu.hanza.events.web;
