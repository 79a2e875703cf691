package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.knowledge.PracticeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What is promoted: an organisation, a work of one, or a practice.
 *
 * @param campaign the campaign it belongs to; null for the common showcase
 * @param work whether it is a work of the organisation, and not its profile
 * @param title what it is called here, in several languages
 * @param text what makes it worth a look
 * @param position its place, smaller numbers first
 * @param agreedOn when the organisation confirmed its part; null for a practice, which is public
 */
@Table(schema = "knowledge", name = "showcase_entry")
record ShowcaseEntry(
    @Id EntryId id,
    @Nullable CampaignId campaign,
    boolean work,
    @Nullable OrganisationId organisation,
    @Nullable PracticeId practice,
    LocalizedText title,
    LocalizedText text,
    int position,
    @Nullable LocalDate agreedOn,
    @Version int version) {

  ShowcaseEntry at(int place) {
    return new ShowcaseEntry(
        id, campaign, work, organisation, practice, title, text, place, agreedOn, version);
  }

  ShowcaseEntry say(LocalizedText nextTitle, LocalizedText nextText) {
    return new ShowcaseEntry(
        id,
        campaign,
        work,
        organisation,
        practice,
        nextTitle,
        nextText,
        position,
        agreedOn,
        version);
  }
}
