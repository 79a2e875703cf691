package eu.hanza.events.door;

/** A ticket on one's own page: the QR code as SVG, and the code in groups. */
public record OwnTicketView(String svg, String code) {}
