package eu.hanza.events.web;

import eu.hanza.shell.spi.Site;

/**
 * What somebody sees after registering.
 *
 * @param site the header of the event's pages
 * @param path the event's page
 * @param kind accepted, listed where every place is taken, requested where the office decides,
 *     drawn where the places are drawn
 * @param minutes how long it takes until the same address gets another letter
 */
public record RegisteredPage(Site site, String path, String kind, long minutes) {}
