package eu.hanza.accounts;

import eu.hanza.kernel.LocalizedText;

/** Clauses for tests of all modules. */
public final class AccountsFixtures {

  private AccountsFixtures() {}

  /** A wording in which nothing is missing. */
  public static ClauseWording aWording() {
    return new ClauseWording(
        "Organizator 001, ul. Przykładowa 1, 00-001 Warszawa",
        "dane@hanza.test",
        "iod@hanza.test",
        LocalizedText.of("Rejestracja i przebieg wydarzenia", "Registration for the event"),
        LocalizedText.of("art. 6 ust. 1 lit. e RODO", "GDPR art. 6(1)(e)"),
        LocalizedText.EMPTY,
        LocalizedText.of("12 miesięcy od wydarzenia", "12 months after the event"),
        12,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY);
  }
}
