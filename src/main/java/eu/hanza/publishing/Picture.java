package eu.hanza.publishing;

import eu.hanza.files.FileId;
import eu.hanza.kernel.LocalizedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A picture of an article (S2.3).
 *
 * @param id the id
 * @param file the image
 * @param alt what it shows, for those who do not see it
 * @param decorative whether it shows nothing that matters
 * @param credit who made it; may be empty
 * @param licence under which licence; may be empty
 */
@Table(schema = "publishing", name = "picture")
public record Picture(
    @Id PictureId id,
    FileId file,
    LocalizedText alt,
    boolean decorative,
    String credit,
    String licence) {

  /** Whether nobody said yet what it shows, or that it is decorative (T24). */
  public boolean isUndescribed() {
    return !decorative && alt.isEmpty();
  }
}
