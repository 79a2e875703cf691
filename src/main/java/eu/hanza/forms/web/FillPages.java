package eu.hanza.forms.web;

import eu.hanza.activity.spi.PersonNames;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerError;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.FileAnswer;
import eu.hanza.forms.Filling;
import eu.hanza.forms.FormHomes;
import eu.hanza.forms.FormRow;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.SaveResult;
import eu.hanza.forms.SubmissionDesk;
import eu.hanza.forms.stored.AnswerHistory.Change;
import eu.hanza.forms.view.AnswerWords;
import eu.hanza.forms.view.FormPainter;
import eu.hanza.forms.view.Registers;
import eu.hanza.forms.view.Remarks;
import eu.hanza.forms.view.RowView;
import eu.hanza.forms.view.Section;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Site;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes pages of filled forms: the words around rows, errors, other people. */
@Component
class FillPages {

  private final FormHomes homes;
  private final SubmissionDesk submissions;
  private final FileCabinet files;
  private final Registers registers;
  private final Optional<PersonNames> people;
  private final Messages messages;

  FillPages(
      FormHomes homes,
      SubmissionDesk submissions,
      FileCabinet files,
      Registers registers,
      Optional<PersonNames> people,
      Messages messages) {
    this.homes = homes;
    this.submissions = submissions;
    this.files = files;
    this.registers = registers;
    this.people = people;
    this.messages = messages;
  }

  Registers registers() {
    return registers;
  }

  @Nullable Site site(Filling filling, Language language) {
    return homes.get(filling.form().home(), language).site();
  }

  /** The words of an error: those of the form, else Hanza's. */
  String words(AnswerError error, Language language) {
    return error.message().isBlank()
        ? messages.text(language, error.key(), error.values())
        : error.message();
  }

  /** Says answers in words. */
  AnswerWords words(Filling filling, Language language) {
    return new AnswerWords(
        filling.checked().definition(), filling.run(), registers, language, AnswerWords.Style.LINE);
  }

  FormPainter painter(
      Filling filling,
      Collection<AnswerError> errors,
      Map<AnswerPath, List<Answer>> unclear,
      List<SaveResult.Conflict> conflicts,
      Language language) {
    var byPath = new HashMap<AnswerPath, String>();
    errors.forEach(error -> byPath.putIfAbsent(error.path(), words(error, language)));
    unclear
        .keySet()
        .forEach(path -> byPath.put(path, messages.text(language, "forms.answer.unclear")));
    var remarks =
        new Remarks(
            byPath,
            unclear,
            theirs(filling, conflicts, language),
            filling.fresh(),
            submissions.levels(filling.form().id()),
            files(filling, language));
    return new FormPainter(filling.checked(), filling.run(), language, registers, remarks);
  }

  private Map<AnswerPath, RowView.Theirs> theirs(
      Filling filling, List<SaveResult.Conflict> conflicts, Language language) {
    var names =
        names(
            conflicts.stream()
                .flatMap(conflict -> Optional.ofNullable(conflict.theirs().person()).stream())
                .collect(Collectors.toSet()));
    var theirs = new TreeMap<AnswerPath, RowView.Theirs>();
    for (var conflict : conflicts) {
      var change = conflict.theirs();
      theirs.put(
          conflict.path(),
          new RowView.Theirs(
              who(change.person(), names, language),
              time(change, filling, language),
              said(filling, conflict.path(), change.after(), language),
              said(filling, conflict.path(), conflict.ours(), language)));
    }
    return theirs;
  }

  /** Of a picture only what was said of it, else the text. */
  private String said(Filling filling, AnswerPath path, String text, Language language) {
    var item = filling.run().row(path).map(FormRow::item).orElse(null);
    return item instanceof Question question && FileAnswer.asksDescription(question)
        ? description(FileAnswer.of(text), language)
        : text;
  }

  /** What was said of a picture; empty for nothing. */
  String description(FileAnswer file, Language language) {
    return file.decorative() ? messages.text(language, "forms.alt.none") : file.description();
  }

  private static String time(Change change, Filling filling, Language language) {
    return time(change.at(), filling, language);
  }

  static String time(Instant at, Filling filling, Language language) {
    var zone = filling.form().terms().zone();
    return Formats.of(language).time(at.atZone(zone).toLocalTime());
  }

  static String moment(Instant at, Filling filling, Language language) {
    var zone = filling.form().terms().zone();
    return Formats.of(language).dateTime(at.atZone(zone));
  }

  Map<PersonId, String> names(Set<PersonId> ids) {
    return ids.isEmpty() ? Map.of() : people.map(all -> all.names(ids)).orElse(Map.of());
  }

  String who(@Nullable PersonId person, Map<PersonId, String> names, Language language) {
    var name = person == null ? null : names.get(person);
    return name == null ? messages.text(language, "forms.somebody") : name;
  }

  /** Who else is at which section, in words. */
  List<String> others(Filling filling, List<Section> sections, Language language) {
    var ids =
        filling.others().stream()
            .flatMap(one -> Optional.ofNullable(one.person()).stream())
            .collect(Collectors.toSet());
    var names = names(ids);
    return filling.others().stream()
        .map(
            one -> {
              var who = who(one.person(), names, language);
              return sections.size() == 1
                  ? messages.text(language, "forms.present.whole", "who", who)
                  : messages.text(
                      language,
                      "forms.present",
                      Map.of(
                          "who",
                          who,
                          "section",
                          title(filling, sections, one.section(), language)));
            })
        .toList();
  }

  private String title(Filling filling, List<Section> sections, String number, Language language) {
    return sections.stream()
        .filter(section -> String.valueOf(section.number()).equals(number))
        .findFirst()
        .map(section -> title(filling, section, language))
        .orElse(number);
  }

  /** The heading of a section; empty where it has none. */
  String heading(Filling filling, Section section) {
    return section
        .heading()
        .map(item -> filling.run().words(AnswerPath.to(item.name()), item.wording().label()))
        .orElse("");
  }

  /** What a section is called among others: its heading, or its number. */
  String title(Filling filling, Section section, Language language) {
    var heading = heading(filling, section);
    if (!heading.isBlank()) {
      return heading;
    }
    return Section.of(filling.checked().definition()).size() == 1
        ? messages.text(language, "forms.answers")
        : messages.text(language, "forms.section", Map.of("number", section.number()));
  }

  /** The names of the attached files, by their ids. */
  Map<String, String> fileNames(Filling filling) {
    var names = new HashMap<String, String>();
    files(filling, Language.EN).forEach((id, file) -> names.put(id, file.name()));
    return names;
  }

  private Map<String, RowView.FileView> files(Filling filling, Language language) {
    var found = new HashMap<String, RowView.FileView>();
    for (var row : filling.run().rows()) {
      if (row.item() instanceof Question question
          && (question.type() == QuestionType.FILE || question.type() == QuestionType.IMAGE)) {
        row.answer()
            .map(answer -> FileAnswer.of(answer.text()).file())
            .flatMap(id -> view(id, filling, language))
            .ifPresent(view -> found.put(view.id(), view));
      }
    }
    return found;
  }

  private Optional<RowView.FileView> view(String id, Filling filling, Language language) {
    return files
        .find(FileId.of(id))
        .map(
            file ->
                new RowView.FileView(
                    id,
                    file.name(),
                    Formats.of(language).fileSize(file.bytes()),
                    filling.response().path() + "/files/" + id));
  }
}
