package eu.hanza.programmes;

import eu.hanza.files.FileId;
import eu.hanza.kernel.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wording of a co-financing notice with the days on which it holds.
 *
 * @param edition the edition for which it is meant; null for all
 * @param wording the wording, in which <code>{title}</code> stands for what is co-financed
 * @param disclaimer a further sentence; may be empty
 * @param logo the funder's logo; null for none
 * @param logoAlt what the logo shows; empty where there is none
 * @param validFrom its first day; it holds until the next wording for the same edition begins
 */
public record NoticeWording(
    @Nullable EditionId edition,
    LocalizedText wording,
    LocalizedText disclaimer,
    @Nullable FileId logo,
    LocalizedText logoAlt,
    LocalDate validFrom) {

  /** The wording with another logo. */
  NoticeWording with(FileId file) {
    return new NoticeWording(edition, wording, disclaimer, file, logoAlt, validFrom);
  }
}
