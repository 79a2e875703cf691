/** Tests of partnering. */
package eu.hanza.partnering;
