package eu.hanza.programmes;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.StoreResult;
import eu.hanza.files.StoredFile;
import eu.hanza.files.Upload;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The wordings of co-financing notices. A new wording follows the old one from a day on and changes
 * every page from that day; what was issued before keeps the wording of its own day (S1.18).
 */
@Service
@Transactional
public class NoticeBook {

  private final JdbcClient database;
  private final FunderDirectory funders;
  private final FileCabinet files;
  private final History history;
  private final Clock clock;

  NoticeBook(
      JdbcClient database,
      FunderDirectory funders,
      FileCabinet files,
      History history,
      Clock clock) {
    this.database = database;
    this.funders = funders;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /**
   * The notice that a funder asks for on a day: the wording of the edition, else the funder's own.
   *
   * @param edition the edition that pays; null where there is none
   * @param on the day of the page, or on which a document was issued
   */
  @Transactional(readOnly = true)
  public Optional<NoticeText> noticeOn(
      FunderId funder, @Nullable EditionId edition, Language language, LocalDate on) {
    return wordings(funder).stream()
        .filter(one -> one.edition() == null || one.edition().equals(edition))
        .filter(one -> !one.validFrom().isAfter(on))
        .max(
            Comparator.comparing((NoticeWording one) -> one.edition() != null)
                .thenComparing(NoticeWording::validFrom))
        .map(one -> text(one, language));
  }

  private static NoticeText text(NoticeWording wording, Language language) {
    var words = wording.wording().in(language);
    var disclaimer = wording.disclaimer().in(language);
    return new NoticeText(
        words.text(),
        words.language(),
        disclaimer.text(),
        disclaimer.language(),
        logo(wording, language),
        wording.validFrom());
  }

  private static @Nullable NoticeLogo logo(NoticeWording wording, Language language) {
    var file = wording.logo();
    var alt = wording.logoAlt().in(language);
    return file == null ? null : new NoticeLogo(file, alt.text(), alt.language());
  }

  /** All wordings of a funder, past and future, the latest first. */
  @Transactional(readOnly = true)
  public List<NoticeWording> wordings(FunderId funder) {
    return database
        .sql(
            """
            select edition, wording, disclaimer, logo, logo_alt, valid_from from programmes.notice
            where funder = ? order by valid_from desc, id
            """)
        .param(funder.value())
        .query(NoticeBook::wording)
        .list();
  }

  private static NoticeWording wording(ResultSet row, int number) throws SQLException {
    var edition = row.getObject("edition", UUID.class);
    var logo = row.getObject("logo", UUID.class);
    return new NoticeWording(
        edition == null ? null : new EditionId(edition),
        StoredValues.fromJson(row.getString("wording")),
        StoredValues.fromJson(row.getString("disclaimer")),
        logo == null ? null : new FileId(logo),
        StoredValues.fromJson(row.getString("logo_alt")),
        row.getObject("valid_from", LocalDate.class));
  }

  /** Gives a funder a wording from a day on; the past is never reworded. */
  public List<Refusal> word(Actor by, FunderId funder, NoticeWording wording) {
    by.must(funders.mayKeep(by, funder), "word a notice");
    var refusals = check(funder, wording);
    if (refusals.isEmpty()) {
      keep(by, funder, wording);
    }
    return refusals;
  }

  /** The same with a logo, which everybody may see from then on; it needs its description. */
  public List<Refusal> word(Actor by, FunderId funder, NoticeWording wording, Upload logo) {
    by.must(funders.mayKeep(by, funder), "word a notice");
    var refusals = new ArrayList<>(check(funder, wording));
    if (wording.logoAlt().isEmpty()) {
      refusals.add(Refusal.of("programmes.notice.logo.undescribed").at("logoAlt.pl"));
    }
    if (!refusals.isEmpty()) {
      return refusals;
    }
    return switch (files.store(logo)) {
      case StoreResult.Refused refused -> List.of(refused.why().at("logo"));
      case StoreResult.Stored stored -> illustrate(by, funder, wording, stored.file());
    };
  }

  private List<Refusal> illustrate(
      Actor by, FunderId funder, NoticeWording wording, StoredFile logo) {
    if (!logo.isImage()) {
      files.remove(logo.id());
      return List.of(Refusal.of("programmes.notice.logo.kind").at("logo"));
    }
    files.publish(logo.id());
    keep(by, funder, wording.with(logo.id()));
    return List.of();
  }

  private List<Refusal> check(FunderId funder, NoticeWording wording) {
    if (wording.wording().isEmpty()) {
      return List.of(Refusal.of("programmes.notice.empty").at("wording.pl"));
    }
    var follows =
        wordings(funder).stream()
            .filter(one -> Objects.equals(one.edition(), wording.edition()))
            .toList();
    if (follows.stream().anyMatch(one -> !one.validFrom().isBefore(wording.validFrom()))) {
      return List.of(Refusal.of("programmes.notice.not-after").at("validFrom"));
    }
    if (!follows.isEmpty() && wording.validFrom().isBefore(LocalDate.now(clock))) {
      return List.of(Refusal.of("programmes.notice.past").at("validFrom"));
    }
    return List.of();
  }

  private void keep(Actor by, FunderId funder, NoticeWording wording) {
    insert(funder, wording);
    var key = wording.logo() == null ? "notice-worded" : "notice-illustrated";
    history.note(
        Line.of("programmes.history." + key, by.person(), funder)
            .with("from", wording.validFrom()));
  }

  private void insert(FunderId funder, NoticeWording wording) {
    database
        .sql(
            """
            insert into programmes.notice
              (id, funder, edition, wording, disclaimer, logo, logo_alt, valid_from)
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?::jsonb, ?)
            """)
        .param(UUID.randomUUID())
        .param(funder.value())
        .param(wording.edition() == null ? null : wording.edition().value())
        .param(StoredValues.toJson(wording.wording()))
        .param(StoredValues.toJson(wording.disclaimer()))
        .param(wording.logo() == null ? null : wording.logo().value())
        .param(StoredValues.toJson(wording.logoAlt()))
        .param(wording.validFrom())
        .update();
  }
}
