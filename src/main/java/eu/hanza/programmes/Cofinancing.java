package eu.hanza.programmes;

import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Funding;
import eu.hanza.shell.spi.Funding.Logo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the notice of a funder for the foot of a page (S1.18, S3.18, S4.23). */
@Component
public class Cofinancing {

  private final NoticeBook notices;
  private final FileCabinet files;

  Cofinancing(NoticeBook notices, FileCabinet files) {
    this.notices = notices;
    this.files = files;
  }

  /** The notice that holds on a day; {@code funder} is null where nobody funds. */
  public Funding on(
      @Nullable FunderId funder, @Nullable EditionId edition, Language language, LocalDate day) {
    return funder == null
        ? Funding.NONE
        : notices
            .noticeOn(funder, edition, language, day)
            .map(notice -> new Funding(notice.wording(), logo(notice)))
            .orElse(Funding.NONE);
  }

  /** The same, on something with a title, with the funder's further sentence. */
  public Funding on(
      @Nullable FunderId funder,
      @Nullable EditionId edition,
      Language language,
      LocalDate day,
      String title) {
    return funder == null
        ? Funding.NONE
        : notices
            .noticeOn(funder, edition, language, day)
            .map(notice -> new Funding(told(notice, title), logo(notice)))
            .orElse(Funding.NONE);
  }

  private static String told(NoticeText notice, String title) {
    return (notice.wordingOn(title) + " " + notice.disclaimer()).strip();
  }

  private @Nullable Logo logo(NoticeText notice) {
    var logo = notice.logo();
    return logo == null ? null : logo(logo.file(), logo.alt(), logo.language());
  }

  /** The image of a logo, if everybody may see it. */
  public @Nullable Logo logo(FileId image, String alt, String language) {
    return files
        .findPublished(image)
        .map(file -> new Logo(file.path(), alt, language, file.width(), file.height()))
        .orElse(null);
  }
}
