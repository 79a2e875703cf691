package eu.hanza.partnering.web;

import eu.hanza.shell.spi.TextView;

/**
 * A listing in a list.
 *
 * @param path where it leads, without the language
 * @param title its title
 * @param summary its summary
 * @param what kind and subject, in words
 * @param who whose it is, or that this stays open
 * @param until its last day, in words; empty for none
 * @param state its state, in words
 * @param tone on, warn or off
 * @param demonstration whether it was made up
 */
public record OfferRow(
    String path,
    TextView title,
    TextView summary,
    String what,
    TextView who,
    String until,
    String state,
    String tone,
    boolean demonstration) {}
