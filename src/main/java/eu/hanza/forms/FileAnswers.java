package eu.hanza.forms;

import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.StoreResult;
import eu.hanza.files.StoredFile;
import eu.hanza.files.Upload;
import eu.hanza.forms.stored.AnswerHistory;
import eu.hanza.forms.stored.Attachments;
import eu.hanza.forms.stored.StoredResponses;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files as answers: their kind is told from their content and compared with what the question
 * declares, in the parameters {@code accept} (such as {@code pdf|docx}) and {@code max-mb}; they
 * are read by those who may read the answers, and by nobody else (F-16).
 */
@Service
public class FileAnswers {

  private static final long MEGABYTE = 1024L * 1024;

  private final AnswerDesk desk;
  private final AnswerHistory changes;
  private final StoredResponses responses;
  private final Attachments attachments;
  private final FileCabinet cabinet;
  private final Clock clock;

  FileAnswers(
      AnswerDesk desk,
      AnswerHistory changes,
      StoredResponses responses,
      Attachments attachments,
      FileCabinet cabinet,
      Clock clock) {
    this.desk = desk;
    this.changes = changes;
    this.responses = responses;
    this.attachments = attachments;
    this.cabinet = cabinet;
    this.clock = clock;
  }

  /**
   * Keeps a file as the answer to a question of a draft, in place of the one before.
   *
   * @return what stands against it; empty if it is kept
   */
  @Transactional
  public Optional<Refusal> attach(
      Respondent who, ResponseId id, AnswerPath path, Upload upload, Language language) {
    return attach(who, id, path, upload, UnaryOperator.identity(), language);
  }

  /**
   * Keeps a file with what is said of it as the answer to a question of a draft.
   *
   * @param described says of a picture what it shows, where the question asks for that
   * @return what stands against it; empty if it is kept
   */
  @Transactional
  public Optional<Refusal> attach(
      Respondent who,
      ResponseId id,
      AnswerPath path,
      Upload upload,
      UnaryOperator<FileAnswer> described,
      Language language) {
    var filling = edited(who, id, language);
    var question =
        filling
            .run()
            .row(path)
            .map(FormRow::item)
            .filter(Question.class::isInstance)
            .map(Question.class::cast)
            .filter(one -> one.type() == QuestionType.FILE || one.type() == QuestionType.IMAGE)
            .orElseThrow(() -> new NotFoundException("question for a file at " + path));
    return switch (cabinet.store(upload)) {
      case StoreResult.Refused(var why) -> Optional.of(why);
      case StoreResult.Stored(var file) -> kept(who, filling, path, question, file, described);
    };
  }

  private Filling edited(Respondent who, ResponseId id, Language language) {
    var filling = desk.open(who, id, language);
    if (!filling.mayEdit()) {
      throw new ForbiddenException("attach a file to " + id);
    }
    return filling;
  }

  private Optional<Refusal> kept(
      Respondent who,
      Filling filling,
      AnswerPath path,
      Question question,
      StoredFile file,
      UnaryOperator<FileAnswer> described) {
    var refusal = refusal(question, file);
    if (refusal.isPresent()) {
      cabinet.remove(file.id());
      return refusal;
    }
    attachments.add(file.id().value(), filling.response().id(), path, clock.instant());
    var answer = FileAnswer.of(file.id().toString());
    var asked = FileAnswer.asksDescription(question);
    keep(who, filling, path, (asked ? described.apply(answer) : answer).text());
    return Optional.empty();
  }

  private static Optional<Refusal> refusal(Question question, StoredFile file) {
    var ending = file.name().substring(file.name().lastIndexOf('.') + 1);
    if (question.type() == QuestionType.IMAGE && !file.isImage()) {
      return Optional.of(Refusal.of("forms.answer.image"));
    }
    var accepted = accepted(question);
    if (!accepted.isEmpty() && !accepted.contains(ending)) {
      return Optional.of(
          Refusal.of("forms.answer.file-kind", Map.of("kinds", String.join(", ", accepted))));
    }
    var most = question.parameters().getOrDefault("max-mb", "");
    return most.matches("\\d{1,4}") && file.bytes() > Integer.parseInt(most) * MEGABYTE
        ? Optional.of(Refusal.of("forms.answer.file-size", Map.of("megabytes", most)))
        : Optional.empty();
  }

  /** The endings that a question takes; empty for all that Hanza takes. */
  public static Set<String> accepted(Question question) {
    var text = question.parameters().getOrDefault("accept", "").toLowerCase(Locale.ROOT);
    var endings = Arrays.stream(text.split("\\|")).map(String::strip);
    return endings
        .filter(ending -> !ending.isEmpty())
        .map(ending -> ending.startsWith(".") ? ending.substring(1) : ending)
        .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
  }

  private void keep(Respondent who, Filling filling, AnswerPath path, String text) {
    var before = responses.lock(filling.response().id()).orElseThrow();
    var after = before.with(before.answers().with(path.toString(), text), clock.instant());
    responses.save(after);
    changes.add(
        before.id(),
        Posting.changes(
            before.answers(),
            after.answers(),
            after.revision(),
            who.actor().person(),
            clock.instant()));
  }

  /** Takes the file of a question away; the bytes stay until the answers are erased. */
  @Transactional
  public void detach(Respondent who, ResponseId id, AnswerPath path, Language language) {
    keep(who, edited(who, id, language), path, "");
  }

  /** A file of answers that the reader may see. */
  @Transactional(readOnly = true)
  public StoredFile find(Respondent who, ResponseId id, FileId file, Language language) {
    desk.open(who, id, language);
    return Optional.of(file)
        .filter(one -> attachments.has(id, one.value()))
        .flatMap(cabinet::find)
        .orElseThrow(() -> new NotFoundException("file " + file + " of " + id));
  }

  /** Opens the content of a file that was found. */
  public InputStream open(StoredFile file) throws IOException {
    return cabinet.open(file.id());
  }

  /** Removes all files of an answer. */
  @Transactional
  public void remove(ResponseId id) {
    List.copyOf(attachments.of(id)).stream()
        .map(FileId::new)
        .filter(file -> cabinet.find(file).isPresent())
        .forEach(cabinet::remove);
    attachments.forget(id);
  }
}
