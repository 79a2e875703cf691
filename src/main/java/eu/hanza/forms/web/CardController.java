package eu.hanza.forms.web;

import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.CardDesk;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormWindow;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.SubmissionDesk;
import eu.hanza.forms.paper.AnswerCopy;
import eu.hanza.forms.paper.AnswerReceipt;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.Slug;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out cards, which end with the form (F-19), and copies of what was handed in (F-15). */
@Pages
class CardController {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final FormBook book;
  private final CardDesk cards;
  private final AnswerDesk desk;
  private final SubmissionDesk submissions;
  private final AnswerCopy copy;
  private final FillPages pages;
  private final Respondents respondents;
  private final Clock clock;

  CardController(
      FormBook book,
      CardDesk cards,
      AnswerDesk desk,
      SubmissionDesk submissions,
      AnswerCopy copy,
      FillPages pages,
      Respondents respondents,
      Clock clock) {
    this.book = book;
    this.cards = cards;
    this.desk = desk;
    this.submissions = submissions;
    this.copy = copy;
    this.pages = pages;
    this.respondents = respondents;
    this.clock = clock;
  }

  @GetMapping("/forms/{id}/card.{kind:docx|pdf}")
  ResponseEntity<byte[]> card(
      @PathVariable String id, @PathVariable String kind, Language language) {
    var form = book.visible(respondents.actor(), FormId.of(id));
    if (form.window(clock.instant()) != FormWindow.OPEN) {
      throw new NotFoundException("card of a form that is not open: " + id);
    }
    var file = cards.card(form, CardDesk.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), language);
    var name = Slug.of(form.title().in(language).text()) + "." + kind;
    return file(name, kind.equals("pdf") ? "application/pdf" : DOCX, file);
  }

  @GetMapping("/answers/{id}/copy.pdf")
  ResponseEntity<byte[]> copy(
      @PathVariable String id, Language language, HttpServletRequest request) throws IOException {
    var who = respondents.of(request);
    var filling = desk.open(who, ResponseId.of(id), language);
    var last =
        submissions.submissions(who, filling.response().id()).stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("copy of what was not handed in: " + id));
    var checked = book.version(filling.form().id(), last.version());
    var by = last.by();
    var names = pages.names(by == null ? Set.of() : Set.<PersonId>of(by));
    var receipt =
        new AnswerReceipt(
            String.valueOf(Objects.requireNonNull(filling.response().number())),
            last.at().atZone(filling.form().terms().zone()),
            last.hash(),
            checked.definition().title().in(language).text(),
            last.version(),
            List.copyOf(names.values()),
            notice(filling, language),
            pages.fileNames(filling));
    var run = checked.run(last.answers(), desk.moment(filling, language));
    var out = new ByteArrayOutputStream();
    copy.write(receipt, checked.definition(), run, language, out);
    return file(
        "hanza-" + filling.response().number() + ".pdf", "application/pdf", out.toByteArray());
  }

  private String notice(eu.hanza.forms.Filling filling, Language language) {
    var site = pages.site(filling, language);
    return site == null ? "" : site.funding().wording();
  }

  private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
    var disposition = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .cacheControl(CacheControl.noStore())
        .body(content);
  }
}
