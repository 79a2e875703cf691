package eu.hanza.notifications;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.notifications.DemonstrationMailbox.Letter;
import eu.hanza.notifications.MailboxPage.LetterRow;
import eu.hanza.notifications.MailboxPage.LetterView;
import eu.hanza.notifications.MailboxPage.Piece;
import eu.hanza.notifications.spi.MailAttachment;
import eu.hanza.shell.spi.Pages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The demonstration's mailbox as a page, so that nobody needs a mail server to try Hanza. */
@Pages
@ConditionalOnProperty("hanza.demo")
class MailboxController {

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final DemonstrationMailbox mailbox;
  private final ZoneId zone;

  MailboxController(DemonstrationMailbox mailbox, @Value("${hanza.zone}") ZoneId zone) {
    this.mailbox = mailbox;
    this.zone = zone;
  }

  @GetMapping("/mailbox")
  String list(
      @RequestParam(required = false) @Nullable String letter, Language language, Model model) {
    var rows = mailbox.letters().stream().map(one -> row(one, language)).toList();
    var open = letter == null ? null : open(letter, language);
    model.addAttribute("page", new MailboxPage(rows, open));
    return "notifications/mailbox";
  }

  @GetMapping("/mailbox/{letter}/{file}")
  ResponseEntity<byte[]> file(@PathVariable String letter, @PathVariable String file) {
    var attachment =
        letter(letter).mail().attachments().stream()
            .filter(one -> one.name().equals(file))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("attachment " + file));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(attachment.kind()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file).build().toString())
        .body(attachment.content());
  }

  private Letter letter(String id) {
    return mailbox
        .letter("<" + id + "@hanza>")
        .orElseThrow(() -> new NotFoundException("letter " + id));
  }

  private LetterView open(String id, Language language) {
    var letter = letter(id);
    var files = letter.mail().attachments().stream().map(MailAttachment::name).toList();
    return new LetterView(row(letter, language), pieces(letter.mail().text()), files);
  }

  private LetterRow row(Letter letter, Language language) {
    var when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(language.locale())
            .format(letter.at().atZone(zone));
    var mail = letter.mail();
    var id = letter.id().substring(1, letter.id().indexOf('@'));
    return new LetterRow(id, mail.to().value(), mail.subject(), when, mail.language().tag());
  }

  private static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    var found = ADDRESS.matcher(text);
    var end = 0;
    while (found.find()) {
      pieces.add(new Piece(text.substring(end, found.start()), false));
      pieces.add(new Piece(found.group(), true));
      end = found.end();
    }
    pieces.add(new Piece(text.substring(end), false));
    return pieces;
  }
}
