package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.StoreResult;
import eu.hanza.files.Upload;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The images and documents of practices: public while their practice is, and never before. */
@Service
@Transactional
public class PracticeShelf {

  private static final int MOST = 12;

  private final Practices practices;
  private final PracticeRules rules;
  private final FileCabinet files;
  private final JdbcClient database;
  private final Clock clock;

  PracticeShelf(
      Practices practices,
      PracticeRules rules,
      FileCabinet files,
      JdbcClient database,
      Clock clock) {
    this.practices = practices;
    this.rules = rules;
    this.files = files;
    this.database = database;
    this.clock = clock;
  }

  /** Keeps a file of a practice; what is on an image, or what a document is called, is told. */
  public List<Refusal> attach(
      Actor by, PracticeId id, Upload upload, LocalizedText name, String licence) {
    var practice = own(by, id);
    if (name.isEmpty()) {
      return List.of(Refusal.of("knowledge.shelf.unnamed").at("name"));
    }
    if (name.byLanguage().values().stream().anyMatch(one -> Limits.count(one) > Limits.BLOCK)) {
      return List.of(Refusal.of("shell.error.Longest", Map.of("max", Limits.BLOCK)).at("name"));
    }
    if (ids(id).size() >= MOST) {
      return List.of(Refusal.of("knowledge.shelf.full", Map.of("n", MOST)).at("file"));
    }
    return switch (files.store(upload)) {
      case StoreResult.Refused(var why) -> List.of(why.at("file"));
      case StoreResult.Stored(var file) -> keep(practice, file.id(), name, licence);
    };
  }

  private List<Refusal> keep(Practice practice, FileId file, LocalizedText name, String licence) {
    database
        .sql(
            """
            insert into knowledge.attachment (file, practice, name, licence, added_at)
            values (:file, :practice, :name::jsonb, :licence, :at)
            """)
        .param("file", file.value())
        .param("practice", practice.id().value())
        .param("name", StoredValues.toJson(name))
        .param("licence", licence.isBlank() ? practice.draft().licence() : licence.strip())
        .param("at", StoredValues.stored(clock.instant()))
        .update();
    if (practice.state().isPublished()) {
      files.publish(file);
    }
    return List.of();
  }

  /** Takes a file away. */
  public void remove(Actor by, PracticeId id, FileId file) {
    own(by, id);
    mustHave(id, file);
    database.sql("delete from knowledge.attachment where file = ?").param(file.value()).update();
    files.remove(file);
  }

  /**
   * A file for somebody who may change its practice, published or not.
   *
   * @throws NotFoundException if the practice has no such file
   */
  @Transactional(readOnly = true)
  public Attachment own(Actor by, PracticeId id, FileId file) {
    own(by, id);
    return of(id).stream()
        .filter(one -> one.file().id().equals(file))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("file " + file + " of " + id));
  }

  private void mustHave(PracticeId id, FileId file) {
    if (!ids(id).contains(file)) {
      throw new NotFoundException("file " + file + " of " + id);
    }
  }

  /** The files of a practice, in the order in which they came. */
  @Transactional(readOnly = true)
  public List<Attachment> of(PracticeId id) {
    return database
        .sql("select * from knowledge.attachment where practice = ? order by added_at, file")
        .param(id.value())
        .query(
            (row, number) ->
                new Attachment(
                    files.find(new FileId(row.getObject("file", UUID.class))).orElseThrow(),
                    StoredValues.fromJson(row.getString("name")),
                    row.getString("licence")))
        .list();
  }

  /** Whether a practice has any file. */
  @Transactional(readOnly = true)
  public boolean hasAny(PracticeId id) {
    return !ids(id).isEmpty();
  }

  private List<FileId> ids(PracticeId id) {
    return database
        .sql("select file from knowledge.attachment where practice = ?")
        .param(id.value())
        .query((row, number) -> new FileId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Files follow their practice: to the public with it, and back. */
  @EventListener
  void saved(AfterSaveEvent<Practice> saved) {
    var practice = saved.getEntity();
    for (var file : ids(practice.id())) {
      if (practice.state().isPublished()) {
        files.publish(file);
      } else {
        files.withdraw(file);
      }
    }
  }

  private Practice own(Actor by, PracticeId id) {
    var practice =
        practices.findById(id).orElseThrow(() -> new NotFoundException("practice " + id));
    by.must(rules.mayChange(by, PracticeDetails.of(practice).summary()), "file for " + id);
    return practice;
  }
}
