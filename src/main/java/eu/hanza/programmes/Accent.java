package eu.hanza.programmes;

import java.util.Locale;

/** The accents whose contrast is checked; a programme's site has one of them. */
public enum Accent {
  /** The accent of Hanza itself. */
  TEAL,
  /** Violet. */
  VIOLET,
  /** Ochre. */
  OCHRE,
  /** Blue. */
  BLUE,
  /** Plum. */
  PLUM;

  /** The name that the style sheet knows. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
