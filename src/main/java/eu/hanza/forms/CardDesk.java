package eu.hanza.forms;

import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.StoreResult;
import eu.hanza.files.Upload;
import eu.hanza.forms.paper.Card;
import eu.hanza.forms.paper.CardAnswers;
import eu.hanza.forms.paper.CardDocx;
import eu.hanza.forms.paper.CardHead;
import eu.hanza.forms.paper.CardPdf;
import eu.hanza.forms.paper.ReturnedCard;
import eu.hanza.forms.spi.ClauseTexts;
import eu.hanza.forms.spi.HomeView;
import eu.hanza.forms.stored.Attachments;
import eu.hanza.forms.stored.StoredCards;
import eu.hanza.forms.stored.StoredResponses;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms as paper cards, and what comes back (S3.17, F-19, F-20): a filled card becomes a draft like
 * one from the pages, with its origin, which a person confirms; the file is kept.
 */
@Service
@Transactional
public class CardDesk {

  /** The kinds in which a card is handed out. */
  public enum Kind {
    /** To be filled in with a word processor. */
    DOCX,
    /** To be filled in with a reader of PDF, or printed. */
    PDF
  }

  private final FormBook book;
  private final FormHomes homes;
  private final AnswerDesk desk;
  private final StoredCards cards;
  private final StoredResponses responses;
  private final Attachments attachments;
  private final FileCabinet cabinet;
  private final CardDocx docx;
  private final CardPdf pdf;
  private final Optional<ClauseTexts> clauses;
  private final Messages messages;
  private final Clock clock;
  private final String address;

  CardDesk(
      FormBook book,
      FormHomes homes,
      AnswerDesk desk,
      StoredCards cards,
      StoredResponses responses,
      Attachments attachments,
      FileCabinet cabinet,
      CardDocx docx,
      CardPdf pdf,
      Optional<ClauseTexts> clauses,
      Messages messages,
      Clock clock,
      @Value("${hanza.address}") String address) {
    this.book = book;
    this.homes = homes;
    this.desk = desk;
    this.cards = cards;
    this.responses = responses;
    this.attachments = attachments;
    this.cabinet = cabinet;
    this.docx = docx;
    this.pdf = pdf;
    this.clauses = clauses;
    this.messages = messages;
    this.clock = clock;
    this.address = address;
  }

  /** The card of a form's newest version as a file. */
  public byte[] card(FormSummary form, Kind kind, Language language) {
    var definition = book.version(form.id(), form.published()).definition();
    var card = Card.empty(definition, head(form, definition, language), language, zone(form));
    var out = new ByteArrayOutputStream();
    try {
      switch (kind) {
        case DOCX -> docx.write(card, out);
        case PDF -> pdf.write(card, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static java.time.ZoneId zone(FormSummary form) {
    return form.terms().zone();
  }

  private CardHead head(FormSummary form, FormDefinition definition, Language language) {
    var code = cards.open(form.id(), form.published(), language.tag(), clock.instant());
    var home = homes.get(form.home(), language);
    return new CardHead(
        definition.title().in(language),
        definition.formId(),
        form.published(),
        code,
        address + "/" + language.tag() + form.path(),
        deadline(form, language),
        returning(home, clause(form, language), language),
        clause(form, language).map(ClauseTexts.ClauseText::lines).orElse(List.of()),
        notice(home));
  }

  private static String deadline(FormSummary form, Language language) {
    var closes = form.terms().closesAt();
    return closes == null
        ? ""
        : Formats.of(language).dateTime(closes.atZone(zone(form)))
            + " ("
            + zone(form).getId()
            + ")";
  }

  private Optional<ClauseTexts.ClauseText> clause(FormSummary form, Language language) {
    var id = form.terms().clause();
    return id == null ? Optional.empty() : clauses.flatMap(all -> all.clause(id, language));
  }

  /** Who takes the card back, with the address that the clause names. */
  private String returning(
      HomeView home, Optional<ClauseTexts.ClauseText> clause, Language language) {
    var contact = clause.map(ClauseTexts.ClauseText::contact).orElse("");
    return messages.text(
        language,
        "forms.card.return",
        "home",
        contact.isBlank() ? home.name() : home.name() + ", " + contact);
  }

  private static String notice(HomeView home) {
    var site = home.site();
    return site == null ? "" : site.funding().wording();
  }

  /**
   * Takes a card that came back. What can be read becomes a draft; what cannot, such as a scan, is
   * kept beside an empty draft that the office types.
   */
  public CardResult take(Respondent office, FormId id, Upload upload, Language language) {
    var form = book.visible(office.actor(), id);
    office.actor().must(homes.mayKeep(office.actor(), form.home()), "take a card of " + id);
    return switch (cabinet.store(upload)) {
      case StoreResult.Refused(var why) -> new CardResult.Refused(why);
      case StoreResult.Stored(var file) -> read(office, form, file.id(), language);
    };
  }

  private CardResult read(Respondent office, FormSummary form, FileId file, Language language) {
    return switch (ReturnedCard.read(bytes(file))) {
      case ReturnedCard.Reading.Refused(var why) -> {
        var id = desk.enter(office, form.id(), form.published(), Provenance.PAPER, language);
        keepOriginal(id, file);
        yield new CardResult.Attached(id, why);
      }
      case ReturnedCard.Reading.Read(var card) -> read(office, form, file, card);
    };
  }

  private byte[] bytes(FileId file) {
    try (var in = cabinet.open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keepOriginal(ResponseId id, FileId file) {
    attachments.add(file.value(), id, AnswerPath.to("card"), clock.instant());
    responses.keepOriginal(id, file.value());
  }

  private CardResult read(Respondent office, FormSummary form, FileId file, ReturnedCard card) {
    var issued = cards.find(card.code());
    if (issued.filter(one -> one.form().equals(form.id())).isEmpty()) {
      cabinet.remove(file);
      return new CardResult.Refused(
          Refusal.of("forms.card.foreign", Map.of("code", card.code().toString())));
    }
    var version = issued.orElseThrow().version();
    var answers = card.answers(book.version(form.id(), version).definition());
    var id = desk.enter(office, form.id(), version, Provenance.PAPER, card.language());
    desk.fill(office, id, answers.counts(), answers.texts(), card.language());
    keepOriginal(id, file);
    return new CardResult.Draft(id, notes(form, version, answers));
  }

  private List<Refusal> notes(FormSummary form, int version, CardAnswers answers) {
    var notes = new ArrayList<Refusal>();
    if (version < form.published()) {
      notes.add(
          Refusal.of("forms.card.older", Map.of("version", version, "newest", form.published())));
    }
    answers
        .contradictions()
        .forEach(
            (path, values) ->
                notes.add(
                    Refusal.of(
                        "forms.card.contradiction",
                        Map.of("question", path.name(), "values", String.join(" / ", values)))));
    if (!answers.unknown().isEmpty()) {
      notes.add(
          Refusal.of("forms.card.unknown", Map.of("places", String.join(", ", answers.unknown()))));
    }
    return notes;
  }

  /** Reads the bytes of an upload once, so that they can be stored and read. */
  public static Upload upload(String name, byte[] content) {
    return new Upload(name, new ByteArrayInputStream(content));
  }

  /** The answers handed in with the same e-mail address as a draft: maybe the same person. */
  @Transactional(readOnly = true)
  public List<Response> twins(Response response) {
    var definition = book.version(response.form(), response.version()).definition();
    return definition
        .questions()
        .filter(question -> question.kind() == QuestionKind.EMAIL)
        .findFirst()
        .flatMap(question -> response.answers().get(AnswerPath.to(question.name())))
        .map(answer -> responses.withText(response, answer.text()))
        .orElse(List.of());
  }
}
