package eu.hanza.events.attendance;

/** What one's own page says of a no-show: the words, whether one can object, the page's token. */
public record OwnAttendanceView(String text, boolean open, String token) {}
