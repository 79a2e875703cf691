package eu.hanza.partnering.rooms;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All rooms. */
interface Rooms extends Repository<Room, RoomId> {

  Room save(Room room);

  Optional<Room> findById(RoomId id);
}
