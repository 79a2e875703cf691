package eu.hanza.events;

/** What kind of meeting an event is (S4.8). */
public enum EventKind {
  /** A large meeting of a whole programme. */
  CONGRESS,
  /** A meeting for exchange, often repeated every year. */
  FORUM,
  /** A meeting with talks. */
  CONFERENCE,
  /** A small meeting with talks and discussion. */
  SEMINAR,
  /** A meeting where people work together. */
  WORKSHOP,
  /** A meeting where people learn, with a certificate. */
  TRAINING,
  /** A visit to partners. */
  STUDY_VISIT,
  /** Teams that solve challenges. */
  HACKATHON,
  /** A meeting on the network only. */
  ONLINE_SESSION,
  /** A week of many events. */
  FESTIVAL_WEEK
}
