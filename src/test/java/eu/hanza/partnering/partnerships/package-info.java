/** Tests of partnerships and of counting them. */
package eu.hanza.partnering.partnerships;
