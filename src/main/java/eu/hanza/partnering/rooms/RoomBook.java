package eu.hanza.partnering.rooms;

import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rooms, their members and posts, and writes the latter two. */
@Component
class RoomBook {

  private static final int MOST = 300;

  private final JdbcClient database;

  RoomBook(JdbcClient database) {
    this.database = database;
  }

  /** A room in a list. */
  record Row(
      RoomId id,
      ProgrammeId programme,
      String title,
      String language,
      RoomState state,
      Instant openedAt,
      int members,
      int posts) {}

  /**
   * Something that was written in a room.
   *
   * @param author null once that person is erased
   * @param hiddenBecause why nobody sees it any more; empty where everybody does
   */
  record Post(
      PostId id, @Nullable PersonId author, String text, Instant at, String hiddenBecause) {}

  /** The rooms of programmes, open ones first, the latest first. */
  List<Row> of(Collection<ProgrammeId> programmes) {
    return database
        .sql(
            """
            select r.*,
              (select count(*) from partnering.room_member m where m.room = r.id) as members,
              (select count(*) from partnering.room_post p
                where p.room = r.id and p.hidden_because = '') as posts
            from partnering.room r where r.programme = any(:programmes)
            order by r.state desc, r.opened_at desc, r.id limit :most
            """)
        .param("programmes", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
        .param("most", MOST)
        .query(
            (row, number) ->
                new Row(
                    new RoomId(row.getObject("id", UUID.class)),
                    new ProgrammeId(row.getObject("programme", UUID.class)),
                    row.getString("title"),
                    row.getString("language"),
                    RoomState.valueOf(row.getString("state")),
                    instant(row, "opened_at"),
                    row.getInt("members"),
                    row.getInt("posts")))
        .list();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** Who takes part, in the order in which they came. */
  List<PersonId> members(RoomId room) {
    return database
        .sql("select person from partnering.room_member where room = ? order by joined_at, person")
        .param(room.value())
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  void join(RoomId room, PersonId person, Instant now) {
    database
        .sql(
            """
            insert into partnering.room_member (room, person, joined_at, told_at)
            values (:room, :person, :now, :now) on conflict do nothing
            """)
        .param("room", room.value())
        .param("person", person.value())
        .param("now", StoredValues.stored(now))
        .update();
  }

  void leave(RoomId room, PersonId person) {
    database
        .sql("delete from partnering.room_member where room = ? and person = ?")
        .params(room.value(), person.value())
        .update();
  }

  /** What was written, in its order. */
  List<Post> posts(RoomId room) {
    return database
        .sql("select * from partnering.room_post where room = ? order by written_at, id")
        .param(room.value())
        .query(
            (row, number) -> {
              var author = row.getObject("author", UUID.class);
              return new Post(
                  new PostId(row.getObject("id", UUID.class)),
                  author == null ? null : new PersonId(author),
                  row.getString("text"),
                  instant(row, "written_at"),
                  row.getString("hidden_because"));
            })
        .list();
  }

  void write(RoomId room, @Nullable PersonId author, String text, Instant now) {
    database
        .sql(
            """
            insert into partnering.room_post (id, room, author, text, written_at, hidden_because)
            values (:id, :room, :author::uuid, :text, :now, '')
            """)
        .param("id", PostId.next().value())
        .param("room", room.value())
        .param("author", author == null ? null : author.value(), Types.OTHER)
        .param("text", text)
        .param("now", StoredValues.stored(now))
        .update();
  }

  boolean hide(RoomId room, PostId post, String because) {
    return database
            .sql("update partnering.room_post set hidden_because = ? where id = ? and room = ?")
            .params(because, post.value(), room.value())
            .update()
        == 1;
  }

  /** A member who has not been told of what others wrote in an open room. */
  record Untold(RoomId room, PersonId person, int posts) {}

  /** Who has something new to read that was written before a moment. */
  List<Untold> untold(Instant before) {
    return database
        .sql(
            """
            select m.room, m.person, count(*) as posts
            from partnering.room_member m
            join partnering.room r on r.id = m.room and r.state = 'OPEN'
            join partnering.room_post p on p.room = m.room and p.written_at > m.told_at
              and p.written_at <= :before and p.hidden_because = ''
              and p.author is distinct from m.person
            group by m.room, m.person order by m.person, m.room
            """)
        .param("before", StoredValues.stored(before))
        .query(
            (row, number) ->
                new Untold(
                    new RoomId(row.getObject("room", UUID.class)),
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getInt("posts")))
        .list();
  }

  void told(PersonId person, Instant now) {
    database
        .sql("update partnering.room_member set told_at = ? where person = ?")
        .params(StoredValues.stored(now), person.value())
        .update();
  }

  /** Takes names and posts out of rooms that were closed before a moment; outcomes stay. */
  void forget(Instant closedBefore) {
    var moment = StoredValues.stored(closedBefore);
    for (var table : List.of("room_member", "room_post")) {
      database
          .sql(
              """
              delete from partnering.%s where room in (
                select id from partnering.room where state = 'CLOSED' and closed_at < ?)
              """
                  .formatted(table))
          .param(moment)
          .update();
    }
    database
        .sql(
            """
            update partnering.room set opened_by = null, closed_by = null, version = version + 1
            where closed_at < ? and num_nonnulls(opened_by, closed_by) > 0
            """)
        .param(moment)
        .update();
  }
}
