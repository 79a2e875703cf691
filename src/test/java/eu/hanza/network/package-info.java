/** Tests of the register of organisations. */
package eu.hanza.network;
