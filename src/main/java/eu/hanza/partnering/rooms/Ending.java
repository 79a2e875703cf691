package eu.hanza.partnering.rooms;

/** How far a problem was solved. */
enum Ending {
  SOLVED,
  PARTLY,
  UNSOLVED
}
