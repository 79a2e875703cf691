package eu.hanza.forms;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseWording;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.events.EventFixtures;
import eu.hanza.files.Upload;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.boot.test.context.TestComponent;

/** Published forms for tests. */
@TestComponent
public class FormFixtures {

  private final FormBook book;
  private final AnswerDesk desk;
  private final EventFixtures events;
  private final InformationClauses clauses;

  FormFixtures(FormBook book, AnswerDesk desk, EventFixtures events, InformationClauses clauses) {
    this.book = book;
    this.desk = desk;
    this.events = events;
    this.clauses = clauses;
  }

  /** The home of forms that a programme is. */
  public FormHome home(ProgrammeId programme) {
    return new FormHome("programme", programme.value());
  }

  /** A form that everybody may fill in now. */
  public FormId published(FormDefinition definition) {
    return published(events.programme(), definition, AnsweredBy.ANYONE, false, false);
  }

  /** A form on these terms. */
  public FormId published(
      ProgrammeId programme,
      FormDefinition definition,
      AnsweredBy by,
      boolean oneEach,
      boolean signedOff) {
    var id = book.create(FormActor.SYSTEM, home(programme), definition);
    var clause = events.clause().value();
    var terms = book.find(id).orElseThrow().terms().withClause(clause);
    book.settle(FormActor.SYSTEM, id, terms.by(by, oneEach, signedOff));
    var result = book.publish(FormActor.SYSTEM, id, 1);
    if (!(result instanceof PublishResult.Published)) {
      throw new IllegalStateException("Not published: " + result);
    }
    return id;
  }

  /** Changes and publishes a form. */
  public PublishResult change(FormId id, FormDefinition definition) {
    var draft = book.draft(FormActor.SYSTEM, id);
    book.edit(FormActor.SYSTEM, id, draft.revision(), definition);
    return book.publish(FormActor.SYSTEM, id, draft.revision() + 1);
  }

  /** A draft that somebody without an account began. */
  public Draft begun(FormId id) {
    var visitor = new Respondent(FormActor.VISITOR, java.util.Set.of(), "visitor");
    if (desk.begin(visitor, id, null, Language.PL)
        instanceof Begun.Started(ResponseId response, ResumeCode code)) {
      return new Draft(visitor.with(response), response, code);
    }
    throw new IllegalStateException("Not begun");
  }

  /** A begun draft with who may go on with it. */
  public record Draft(Respondent who, ResponseId id, ResumeCode code) {}

  /** Saves answers over what is there now. */
  public SaveResult save(Draft draft, String... pathsAndTexts) {
    var filling = desk.open(draft.who(), draft.id(), Language.PL);
    return desk.save(
        draft.who(),
        draft.id(),
        filling.response().revision(),
        "1",
        texts(pathsAndTexts),
        Language.PL);
  }

  /** Texts by path. */
  public static Map<AnswerPath, String> texts(String... pathsAndTexts) {
    var texts = new HashMap<AnswerPath, String>();
    for (var i = 0; i < pathsAndTexts.length; i += 2) {
      texts.put(AnswerPath.of(pathsAndTexts[i]), pathsAndTexts[i + 1]);
    }
    return texts;
  }

  /** A small file to attach. */
  public static Upload aPdf(String name) {
    var content = "%PDF-1.7 " + name + " %%EOF";
    return new Upload(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  /** A published programme. */
  public ProgrammeId programme() {
    return events.programme();
  }

  /** A clause that lacks everything. */
  public UUID emptyClause() {
    return clauses.draft(Actor.SYSTEM, null, "Pusta", ClauseWording.EMPTY).value();
  }

  /** A card in DOCX with what somebody wrote into its first places, below the heading. */
  public static byte[] fill(byte[] docx, String... texts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var content = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(entry.getName().equals("word/document.xml") ? written(content, texts) : content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] written(byte[] xml, String... texts) {
    var text = new String(xml, StandardCharsets.UTF_8);
    for (var number = 1; number <= texts.length; number++) {
      var tag = text.indexOf("<w:tag w:val=\"q" + number + "\"/>");
      var start = text.lastIndexOf("<w:sdt>", tag);
      var end = text.indexOf("</w:sdt>", tag);
      var control =
          text.substring(start, end)
              .replace("<w:showingPlcHdr/>", "")
              .replaceFirst(
                  "(<w:t[^>]*>)[^<]*(</w:t>)",
                  "$1" + Matcher.quoteReplacement(texts[number - 1]) + "$2");
      text = text.substring(0, start) + control + text.substring(end);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
