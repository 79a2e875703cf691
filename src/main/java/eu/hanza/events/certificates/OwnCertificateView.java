package eu.hanza.events.certificates;

/** A certificate on one's own page: its number, and the address of the file. */
public record OwnCertificateView(String number, String path) {}
