package eu.hanza.results.spi;

/** What kind of thing happened. */
public enum FactKind {
  /** A person took part in an event. */
  ATTENDED,
  /** A person took part in one session of an event. */
  ATTENDED_SESSION,
  /** Two organisations that found each other met. */
  PARTNERS_MET,
  /** Two organisations that found each other applied together. */
  PARTNERS_APPLIED,
  /** Two organisations that found each other are partners. */
  PARTNERS_JOINED,
  /** What two organisations do together that found each other has money. */
  PARTNERS_FUNDED,
  /** An organisation uses the practice of another one. */
  PRACTICE_TRANSFERRED,
  /** An organisation was asked to follow a recommendation. */
  RECOMMENDATION_ISSUED,
  /** An organisation confirmed that it has a recommendation. */
  RECOMMENDATION_ACKNOWLEDGED,
  /** An organisation accepted a recommendation. */
  RECOMMENDATION_ACCEPTED,
  /** An organisation accepted a part of a recommendation. */
  RECOMMENDATION_PARTLY,
  /** An organisation rejected a recommendation. */
  RECOMMENDATION_REJECTED,
  /** An organisation did not answer a recommendation in time. */
  RECOMMENDATION_NO_ANSWER,
  /** An organisation began to do what was recommended. */
  RECOMMENDATION_IN_PROGRESS,
  /** An organisation has done what was recommended. */
  RECOMMENDATION_IMPLEMENTED,
  /** An organisation gave up what was recommended. */
  RECOMMENDATION_ABANDONED
}
