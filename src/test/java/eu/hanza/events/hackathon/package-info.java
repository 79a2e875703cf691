/** Tests of hackathons. */
package eu.hanza.events.hackathon;
