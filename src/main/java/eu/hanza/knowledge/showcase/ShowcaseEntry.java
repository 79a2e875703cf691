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
 * What is promoted: an organisation or a practice.
 *
 * @param title what it is called here, in several languages
 * @param text what makes it worth a look
 * @param position its place, smaller numbers first
 * @param agreedOn when the organisation confirmed its part; null for a practice, which is public
 */
@Table(schema = "knowledge", name = "showcase_entry")
record ShowcaseEntry(
    @Id EntryId id,
    @Nullable OrganisationId organisation,
    @Nullable PracticeId practice,
    LocalizedText title,
    LocalizedText text,
    int position,
    @Nullable LocalDate agreedOn,
    @Version int version) {

  ShowcaseEntry at(int place) {
    return new ShowcaseEntry(id, organisation, practice, title, text, place, agreedOn, version);
  }
}
