package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A showcase with a name, by which a programme promotes a sector or a place.
 *
 * @param shown whether everybody sees it
 */
@Table(schema = "knowledge", name = "campaign")
record Campaign(
    @Id CampaignId id,
    ProgrammeId programme,
    Slug slug,
    LocalizedText title,
    LocalizedText text,
    boolean shown,
    @Version int version) {

  Campaign say(LocalizedText nextTitle, LocalizedText nextText, boolean nextShown) {
    return new Campaign(id, programme, slug, nextTitle, nextText, nextShown, version);
  }

  /** Its page, without the language. */
  String path() {
    return "/showcase/" + slug.value();
  }
}
