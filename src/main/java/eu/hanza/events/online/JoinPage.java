package eu.hanza.events.online;

/**
 * Why a personal link into an online room does not lead there now.
 *
 * @param why the reason, in words
 */
public record JoinPage(String why) {}
