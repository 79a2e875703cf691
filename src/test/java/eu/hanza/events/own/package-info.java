/** Tests of what a person is registered for. */
package eu.hanza.events.own;
