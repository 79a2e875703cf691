/** Tests of what events present. */
package eu.hanza.events.outputs;
