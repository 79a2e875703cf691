package eu.hanza.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows about stored files. */
@Repository
class StoredFiles {

  private final JdbcClient jdbc;

  StoredFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(StoredFile file) {
    jdbc.sql(
            """
            insert into files.stored_file (id, name, kind, bytes, sha256, width, height, stored_at)
            values (:id, :name, :kind, :bytes, :sha256, :width, :height, :at)
            """)
        .param("id", file.id().value())
        .param("name", file.name())
        .param("kind", file.kind())
        .param("bytes", file.bytes())
        .param("sha256", file.sha256())
        .param("width", file.width(), java.sql.Types.INTEGER)
        .param("height", file.height(), java.sql.Types.INTEGER)
        .param("at", file.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<StoredFile> find(FileId id) {
    return jdbc.sql("select * from files.stored_file where id = :id")
        .param("id", id.value())
        .query(StoredFiles::row)
        .optional();
  }

  Optional<StoredFile> findOpen(FileId id) {
    return jdbc.sql("select * from files.stored_file where id = :id and open")
        .param("id", id.value())
        .query(StoredFiles::row)
        .optional();
  }

  /** Opens a file to everybody or closes it; says whether there is such a file. */
  boolean open(FileId id, boolean open) {
    return jdbc.sql("update files.stored_file set open = :open where id = :id")
            .param("open", open)
            .param("id", id.value())
            .update()
        == 1;
  }

  void remove(FileId id) {
    jdbc.sql("delete from files.stored_file where id = :id").param("id", id.value()).update();
  }

  boolean hasContent(String sha256) {
    return jdbc.sql("select exists (select 1 from files.stored_file where sha256 = :sha256)")
        .param("sha256", sha256)
        .query(Boolean.class)
        .single();
  }

  /** Lets one transaction at a time add or take away this content. */
  void lock(String sha256) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", "files/" + sha256)
        .query()
        .singleRow();
  }

  private static StoredFile row(ResultSet row, int number) throws SQLException {
    return new StoredFile(
        new FileId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("kind"),
        row.getLong("bytes"),
        row.getString("sha256"),
        integer(row, "width"),
        integer(row, "height"),
        row.getObject("stored_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Integer.class);
  }
}
