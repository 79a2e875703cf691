package eu.hanza.projects.web;

import eu.hanza.files.FileCabinet;
import eu.hanza.files.StoredFile;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.projects.DocumentKind;
import eu.hanza.projects.ProjectDocument;
import eu.hanza.projects.web.DeskView.DocumentLine;
import eu.hanza.projects.web.ProjectPage.DocumentRow;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the documents of a project into words. */
@Component
class DocumentWords {

  private final ProjectWords words;
  private final FileCabinet files;

  DocumentWords(ProjectWords words, FileCabinet files) {
    this.words = words;
    this.files = files;
  }

  /** The document on the public page; nothing while its file is not published. */
  Optional<DocumentRow> row(ProjectDocument document, Language language) {
    var note = document.note().in(language);
    return files
        .findPublished(document.file())
        .map(
            file ->
                new DocumentRow(
                    label(document, file, language),
                    document.name().in(language).language(),
                    file.path(),
                    document.kind() == DocumentKind.OTHER ? "" : kind(document.kind(), language),
                    note.text(),
                    note.language()));
  }

  private static String label(ProjectDocument document, StoredFile file, Language language) {
    var ending = file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    var size = Formats.of(language).fileSize(file.bytes());
    var other = document.language().equals(language.tag()) ? "" : ", " + document.language();
    return document.name().in(language).text() + " (" + ending + ", " + size + other + ")";
  }

  String kind(DocumentKind kind, Language language) {
    return words.text(language, "document." + kind);
  }

  /** The document on the office's page. */
  DocumentLine line(ProjectDocument document, Language language) {
    var name = document.name().in(language);
    var closes = document.closesOn();
    var until =
        closes == null
            ? ""
            : words.text(language, "period.until", "day", Formats.of(language).date(closes));
    return new DocumentLine(
        document.file().toString(),
        files
            .find(document.file())
            .map(file -> label(document, file, language))
            .orElse(name.text()),
        name.language(),
        Stream.of(kind(document.kind(), language), document.note().in(language).text(), until)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · ")));
  }
}
