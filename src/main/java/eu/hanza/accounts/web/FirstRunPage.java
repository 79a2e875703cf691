package eu.hanza.accounts.web;

import eu.hanza.shell.spi.FormErrors;

/**
 * The page that sets an empty installation up.
 *
 * @param token the secret from the console
 * @param name the name that was typed
 * @param email the address that was typed
 * @param errors what is wrong
 */
public record FirstRunPage(String token, String name, String email, FormErrors errors) {}
