package eu.hanza.partnering.spi;

/** What some module knows of collaborations is different now. */
public record CollaborationsChanged() {}
