package eu.hanza.events.outputs;

import eu.hanza.files.FileId;
import eu.hanza.files.StoredFile;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a phase of work left behind.
 *
 * @param id the id
 * @param phase what the phase is called
 * @param title what it is called
 * @param kind what it is
 * @param link a page of this installation, without the language; may be empty
 * @param body the text of a model programme, in CommonMark; empty for the others
 * @param file a file to download; null without one
 */
record Output(
    OutputId id,
    LocalizedText phase,
    LocalizedText title,
    Kind kind,
    String link,
    LocalizedText body,
    @Nullable Attached file) {

  /** A file with what readers are told of it. */
  record Attached(FileId id, String name, long bytes) {

    static Attached of(StoredFile file) {
      return new Attached(file.id(), file.name(), file.bytes());
    }
  }

  /** What an output is. */
  enum Kind {
    /** A file, or a page with one. */
    DOCUMENT,
    /** A page or an event of this installation. */
    PAGE,
    /** A programme that others can start theirs from. */
    MODEL;

    String key() {
      return "events.outputs.kind." + this;
    }
  }

  List<Refusal> refusals() {
    var refusals = new ArrayList<Refusal>();
    if (phase.isEmpty()) {
      refusals.add(missing("phase.pl"));
    }
    if (title.isEmpty()) {
      refusals.add(missing("title.pl"));
    }
    if (!link.isEmpty() && (!link.startsWith("/") || link.startsWith("//"))) {
      refusals.add(Refusal.of("events.office.outputs.link.foreign").at("link"));
    }
    if (kind == Kind.PAGE && link.isEmpty()) {
      refusals.add(missing("link"));
    }
    if (kind == Kind.DOCUMENT && link.isEmpty() && file == null) {
      refusals.add(Refusal.of("events.office.outputs.document.empty").at("file"));
    }
    if (kind == Kind.MODEL && body.isEmpty()) {
      refusals.add(missing("body.pl"));
    }
    return refusals;
  }

  private static Refusal missing(String field) {
    return Refusal.of("shell.error.NotBlank").at(field);
  }

  Output with(@Nullable Attached newFile) {
    return new Output(id, phase, title, kind, link, body, newFile);
  }
}
