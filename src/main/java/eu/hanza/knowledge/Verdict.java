package eu.hanza.knowledge;

/** What the network decided on a practice of a programme. */
public enum Verdict {
  /** Nothing yet. */
  NONE,
  /** The shared catalogue shows it. */
  SHOWN,
  /** The author is asked for more. */
  HELD,
  /** The shared catalogue does not show it; its programme still does. */
  DECLINED
}
