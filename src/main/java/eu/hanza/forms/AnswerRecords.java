package eu.hanza.forms;

import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.forms.spi.PersonalAnswers;
import eu.hanza.forms.stored.AnswerHistory;
import eu.hanza.forms.stored.Attachments;
import eu.hanza.forms.stored.Comments;
import eu.hanza.forms.stored.Erasures;
import eu.hanza.forms.stored.Submissions;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person answered, commented and attached, all of it, for the rights of the person. */
@Component
@Transactional
class AnswerRecords implements PersonalAnswers {

  private final FormBook book;
  private final Erasures erasures;
  private final AnswerErasure erasure;
  private final Submissions submissions;
  private final AnswerHistory changes;
  private final Comments comments;
  private final Attachments attachments;
  private final FileCabinet cabinet;

  AnswerRecords(
      FormBook book,
      Erasures erasures,
      AnswerErasure erasure,
      Submissions submissions,
      AnswerHistory changes,
      Comments comments,
      Attachments attachments,
      FileCabinet cabinet) {
    this.book = book;
    this.erasures = erasures;
    this.erasure = erasure;
    this.submissions = submissions;
    this.changes = changes;
    this.comments = comments;
    this.attachments = attachments;
    this.cabinet = cabinet;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Object> export(PersonId person) {
    var forms = erasures.of(person).stream().map(this::export).toList();
    var written =
        comments.by(person).stream()
            .map(one -> Map.of("at", one.at().toString(), "words", one.words()))
            .toList();
    return Map.of("forms", forms, "comments", written);
  }

  private Map<String, Object> export(Response response) {
    var map = new LinkedHashMap<String, Object>();
    var definition = book.version(response.form(), response.version()).definition();
    map.put("form", definition.title().byLanguage());
    map.put("state", response.state().name());
    if (response.number() != null) {
      map.put("number", response.number());
    }
    map.put("started_at", response.startedAt().toString());
    map.put("saved_at", response.savedAt().toString());
    map.put("answers", answers(response.form(), response.version(), response.answers(), response));
    map.put(
        "handed_in",
        submissions.of(response.id()).stream().map(one -> turn(one, response)).toList());
    map.put(
        "earlier", changes.since(response.id(), 0).stream().map(AnswerRecords::change).toList());
    map.put("files", files(response.id()));
    return map;
  }

  private Map<String, Object> turn(Submission turn, Response response) {
    return Map.of(
        "at",
        turn.at().toString(),
        "hash",
        turn.hash(),
        "answers",
        answers(response.form(), turn.version(), turn.answers(), response));
  }

  private Map<String, Object> answers(
      FormId form, int version, AnswerSet answers, Response response) {
    var names = new FieldNames(book.version(form, version).definition());
    var all = new LinkedHashMap<String, Object>();
    answers
        .answers()
        .forEach(
            (path, answer) ->
                all.put(
                    path.toString(),
                    Map.of(
                        "question",
                        label(names, path, response.language()),
                        "answer",
                        answer.text())));
    return all;
  }

  private static String label(FieldNames names, AnswerPath path, Language language) {
    return names.item(path).map(item -> item.wording().label().in(language).text()).orElse("");
  }

  private static Map<String, Object> change(AnswerHistory.Change change) {
    return Map.of(
        "at", change.at().toString(), "path", change.path().toString(), "before", change.before());
  }

  private List<String> files(ResponseId id) {
    return attachments.of(id).stream()
        .flatMap(file -> cabinet.find(new FileId(file)).stream())
        .map(file -> file.name())
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<PersonId> needed(Collection<PersonId> people) {
    return erasures.kept(people);
  }

  @Override
  public void erase(PersonId person) {
    erasure.end(erasures.of(person).stream().filter(one -> one.organisation() == null).toList());
    erasures.unlink(person);
  }
}
