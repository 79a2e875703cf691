/** Tests of events and registration. */
package eu.hanza.events.reconfirmation;
