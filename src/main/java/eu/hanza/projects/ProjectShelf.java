package eu.hanza.projects;

import eu.hanza.accounts.Actor;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.StoreResult;
import eu.hanza.files.StoredFile;
import eu.hanza.files.Upload;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a project one by one: put there and taken away. */
@Service
@Transactional
public class ProjectShelf {

  private final ProjectOffice office;
  private final ProjectParts parts;
  private final FileCabinet files;

  ProjectShelf(ProjectOffice office, ProjectParts parts, FileCabinet files) {
    this.office = office;
    this.parts = parts;
    this.files = files;
  }

  /**
   * What an office says of a document.
   *
   * @param kind what kind it is
   * @param name what it is called
   * @param note what is in it; required for a picture
   * @param language the language that it is written in
   * @param closesOn the last day on which it is offered; null for ever
   */
  public record Description(
      DocumentKind kind,
      LocalizedText name,
      LocalizedText note,
      String language,
      @Nullable LocalDate closesOn) {

    private ProjectDocument of(FileId file) {
      return new ProjectDocument(file, kind, name, note, language, closesOn);
    }
  }

  /** Puts a document at the end; its content is looked at before anybody else sees it. */
  public List<Refusal> add(Actor by, ProjectId id, Upload upload, Description description) {
    office.mustKeep(by, id);
    var refusals = refusals(description.name());
    if (!refusals.isEmpty()) {
      return refusals;
    }
    return switch (files.store(upload)) {
      case StoreResult.Refused(var why) -> List.of(why.at("file"));
      case StoreResult.Stored(var file) -> add(by, id, file, description);
    };
  }

  /** What keeps a document from being called so; empty if nothing does. */
  public static List<Refusal> refusals(LocalizedText name) {
    return name.isEmpty()
        ? List.of(Refusal.of("projects.office.document.unnamed").at("name"))
        : List.of();
  }

  private List<Refusal> add(Actor by, ProjectId id, StoredFile file, Description description) {
    if (isSilent(file, description)) {
      files.remove(file.id());
      return List.of(Refusal.of("projects.office.document.silent").at("note"));
    }
    var documents = new ArrayList<>(documents(id));
    documents.add(description.of(file.id()));
    office.documents(by, id, documents);
    return List.of();
  }

  private static boolean isSilent(StoredFile file, Description description) {
    return file.isImage() && description.note().isEmpty();
  }

  /** Takes a document away, with its file. */
  public void remove(Actor by, ProjectId id, FileId file) {
    office.mustKeep(by, id);
    var documents = documents(id);
    var left = documents.stream().filter(document -> !document.file().equals(file)).toList();
    if (left.size() == documents.size()) {
      throw new NotFoundException("document " + file);
    }
    office.documents(by, id, left);
    files.remove(file);
  }

  private List<ProjectDocument> documents(ProjectId id) {
    return parts.documents(List.of(id)).getOrDefault(id, List.of());
  }
}
