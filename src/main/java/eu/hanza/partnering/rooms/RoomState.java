package eu.hanza.partnering.rooms;

/** Whether people still work in a room. */
enum RoomState {
  OPEN,
  CLOSED
}
