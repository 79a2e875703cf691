package eu.hanza.forms.web;

import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormReading;
import eu.hanza.forms.XlsForms;
import eu.hanza.forms.change.EditOutcome;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEditor;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.shell.spi.FormErrors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Makes the first draft of a form: empty, from a workbook, or as a copy. */
@Component
class EditorStarts {

  private final FormBook book;
  private final EditorWords words;

  EditorStarts(FormBook book, EditorWords words) {
    this.book = book;
    this.words = words;
  }

  /** A workbook that was read, or all that is wrong with it. */
  sealed interface Start {

    /** A form, and what is to be said of it. */
    record Ready(FormDefinition form, List<String> notes) implements Start {}

    /** Nothing is kept. */
    record Refused(FormErrors errors) implements Start {}
  }

  static Start empty(String title, String language) {
    var texts = new LocalizedText(java.util.Map.of(language, title));
    var form = FormDefinition.of(Slug.of(title).value(), language, List.of());
    return new Start.Ready(titled(form, texts), List.of());
  }

  private static FormDefinition titled(FormDefinition form, LocalizedText title) {
    return switch (FormEditor.apply(form, Optional.empty(), new FormEdit.Retitle(title))) {
      case EditOutcome.Edited(var changed, var about) -> changed;
      case EditOutcome.Refused refused -> form;
    };
  }

  /** A form with the questions of another one that the actor keeps; what is retired stays there. */
  Start copy(FormActor actor, FormId other, String title, Language language) {
    var form = book.draft(actor, other).definition();
    var named = new LinkedHashMap<>(form.title().byLanguage());
    if (!title.isBlank()) {
      named.put(form.defaultLanguage(), title);
    }
    var edits = new ArrayList<FormEdit>();
    form.all()
        .filter(item -> item.retired())
        .forEach(item -> edits.add(new FormEdit.Delete(item.id())));
    var copy = titled(form, new LocalizedText(named));
    for (var edit : edits) {
      if (FormEditor.apply(copy, Optional.empty(), edit)
          instanceof EditOutcome.Edited(var changed, var about)) {
        copy = changed;
      }
    }
    return new Start.Ready(copy, List.of());
  }

  Start workbook(MultipartFile file, Language language) throws IOException {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return switch (XlsForms.read(name, file.getBytes())) {
      case FormReading.Read(var form, var warnings) ->
          new Start.Ready(form, warnings.stream().map(note -> words.note(note, language)).toList());
      case FormReading.Refused(var reasons) ->
          new Start.Refused(
              new FormErrors(
                  reasons.stream()
                      .map(note -> new FormErrors.FieldError("", words.note(note, language)))
                      .toList()));
    };
  }

  /** What the office is told of a workbook that was read. */
  String said(List<String> notes, Language language) {
    var shown = notes.stream().limit(20).collect(Collectors.joining("; "));
    return notes.isEmpty()
        ? words.t(language, "forms.office.import.done")
        : words.t(language, "forms.office.import.done-notes", "n", notes.size(), "notes", shown);
  }

  FormErrors missing(String field, Language language) {
    var why = Refusal.of("forms.office.new.no-" + field);
    return new FormErrors(List.of(new FormErrors.FieldError(field, words.refusal(why, language))));
  }
}
