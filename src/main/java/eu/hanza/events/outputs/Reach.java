package eu.hanza.events.outputs;

/** From how far the people of an event come; a project's scope is another thing. */
enum Reach {
  /** One municipality or county. */
  LOCAL,
  /** One region. */
  REGIONAL,
  /** The whole country. */
  NATIONAL,
  /** Several countries. */
  INTERNATIONAL;

  String key() {
    return "events.outputs.reach." + this;
  }
}
