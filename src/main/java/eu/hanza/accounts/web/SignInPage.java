package eu.hanza.accounts.web;

import org.jspecify.annotations.Nullable;

/**
 * The sign-in page.
 *
 * @param state what happened before: {@code sent}, {@code unsent}, {@code failed}, {@code expired},
 *     {@code needed}; null at the first visit
 * @param demo whether the demonstration's accounts are shown
 */
public record SignInPage(@Nullable String state, boolean demo) {}
