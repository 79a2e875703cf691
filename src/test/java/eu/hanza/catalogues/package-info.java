/** Tests of the open catalogues. */
package eu.hanza.catalogues;
