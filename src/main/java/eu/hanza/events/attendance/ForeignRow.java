package eu.hanza.events.attendance;

/**
 * Somebody on the attendance list of another system.
 *
 * @param row the number of the row in the file
 * @param id what that system calls the person; may be empty
 * @param name the name
 * @param email the address; empty where the list has none
 * @param organisation whom the person comes from; may be empty
 */
record ForeignRow(int row, String id, String name, String email, String organisation) {}
