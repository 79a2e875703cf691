package eu.hanza.forms.rules;

/** Thrown when a rule takes more steps, time or text than it may. */
public class RuleLimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names the limit. */
  RuleLimitException(String limit) {
    super(limit, null, false, false);
  }
}
