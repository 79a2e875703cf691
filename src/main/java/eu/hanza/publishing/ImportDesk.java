package eu.hanza.publishing;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ApproximateDate;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.StoredValues;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps pasted texts byte by byte and makes articles of them, changed only as somebody chooses. */
@Service
@Transactional
public class ImportDesk {

  private static final int LONGEST_LEAD = 300;

  /** A sentence that begins with an ordinal number, which CommonMark would take for a list. */
  private static final Pattern ORDINAL = Pattern.compile("(?m)^(\\d{1,9})\\. (?=\\p{Ll})");

  private final JdbcClient database;
  private final NewsDesk desk;
  private final Clock clock;

  ImportDesk(JdbcClient database, NewsDesk desk, Clock clock) {
    this.database = database;
    this.desk = desk;
    this.clock = clock;
  }

  /** A text as it came, with its fingerprint. */
  public static final class Original {

    private final OriginalId id;
    private final byte[] content;
    private final String sha256;

    Original(OriginalId id, byte[] content, String sha256) {
      this.id = id;
      this.content = content.clone();
      this.sha256 = sha256;
    }

    /** The id. */
    public OriginalId id() {
      return id;
    }

    /** The bytes. */
    public byte[] content() {
      return content.clone();
    }

    /** The fingerprint of the bytes, in hexadecimal. */
    public String sha256() {
      return sha256;
    }

    /** The text. */
    public String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  /** Keeps a text as it came. */
  public Original keep(Actor by, byte[] content) {
    by.must(PublishingRules.mayEditAny(by), "import a text");
    var original = new Original(OriginalId.next(), content, sha256(content));
    database
        .sql(
            """
            insert into publishing.original (id, content, sha256, kept_at, kept_by)
            values (?, ?, ?, ?, ?)
            """)
        .param(original.id().value())
        .param(original.content())
        .param(original.sha256())
        .param(StoredValues.stored(clock.instant()))
        .param(by.person() == null ? null : by.person().value())
        .update();
    return original;
  }

  /** A kept text. */
  @Transactional(readOnly = true)
  public Original original(Actor by, OriginalId id) {
    by.must(PublishingRules.mayEditAny(by), "read an import");
    return database
        .sql("select content, sha256 from publishing.original where id = ?")
        .param(id.value())
        .query((row, number) -> new Original(id, row.getBytes(1), row.getString(2)))
        .optional()
        .orElseThrow(() -> new NotFoundException("original " + id));
  }

  /** What seems to be wrong with a kept text. */
  @Transactional(readOnly = true)
  public ImportReview review(Actor by, OriginalId id, @Nullable ApproximateDate published) {
    return ImportReview.of(original(by, id).text(), published);
  }

  /** Makes a draft of a kept text with the chosen changes; the first line is its title. */
  public ArticleId draft(
      Actor by,
      OriginalId id,
      @Nullable ProgrammeId programme,
      String language,
      Collection<Integer> chosen) {
    var text = review(by, id, null).with(chosen);
    return desk.draft(by, ArticleKind.NEWS, programme, null, article(text, language));
  }

  static ArticleText article(String text, String language) {
    var paragraphs = Arrays.stream(text.strip().split("\\R\\s*\\R")).map(String::strip).toList();
    var title = paragraphs.getFirst().lines().findFirst().orElse("");
    var afterTitle = paragraphs.getFirst().substring(title.length()).strip();
    var lead =
        paragraphs.size() > 2 && afterTitle.isEmpty() && paragraphs.get(1).length() < LONGEST_LEAD
            ? paragraphs.get(1)
            : "";
    var rest = paragraphs.subList(lead.isEmpty() ? 1 : 2, paragraphs.size());
    var body = ORDINAL.matcher(String.join("\n\n", rest)).replaceAll("$1\\\\. ");
    return ArticleText.of(
        in(language, title),
        in(language, lead),
        in(language, afterTitle.isEmpty() ? body : afterTitle + "\n\n" + body));
  }

  private static LocalizedText in(String language, String text) {
    return LocalizedText.EMPTY.with(language, text);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
