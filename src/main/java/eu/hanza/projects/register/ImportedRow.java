package eu.hanza.projects.register;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.projects.Partner;
import eu.hanza.projects.PartnerRole;
import eu.hanza.projects.ProjectDraft;
import eu.hanza.projects.ProjectFocus;
import eu.hanza.projects.ProjectMoney;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as a row of a table says it.
 *
 * @param title the official title
 * @param language the language of the official title
 * @param acronym the acronym; may be empty
 * @param titles short titles, by language
 * @param summary one sentence, by language
 * @param from the first day; null where nobody says
 * @param to the last day; null where nobody says
 * @param focus what it works on, and where
 * @param cost the total cost; null where nobody says
 * @param leadName the lead as it is written
 * @param lead the lead; null where it is unknown or not named
 * @param named the consortium as it is written
 * @param partners the other organisations that are known
 * @param provenance where it was taken from
 * @param doubts names that are unknown or only resemble a known one
 * @param wrong what cannot be read
 */
record ImportedRow(
    String title,
    String language,
    String acronym,
    LocalizedText titles,
    LocalizedText summary,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    ProjectFocus focus,
    @Nullable Money cost,
    String leadName,
    @Nullable OrganisationId lead,
    String named,
    List<OrganisationId> partners,
    Provenance provenance,
    List<Refusal> doubts,
    List<Refusal> wrong) {

  /** What tells the row from every other one: number in its source, or title, start and lead. */
  String key() {
    var number = provenance.number();
    return NormalisedText.fold(
        number.isEmpty()
            ? String.join("|", title, String.valueOf(from), leadName)
            : String.join("|", provenance.source(), number));
  }

  /** A draft in which every filled cell stands over what was there before. */
  ProjectDraft over(ProjectDraft before) {
    return new ProjectDraft(
        before.edition(),
        title,
        language,
        over(before.title(), titles),
        acronym.isEmpty() ? before.acronym() : acronym,
        before.aliases(),
        over(before.lede(), summary),
        before.description(),
        before.goal(),
        before.groups(),
        new ProjectFocus(
            focus.areas().isEmpty() ? before.focus().areas() : focus.areas(),
            focus.countries().isEmpty() ? before.focus().countries() : focus.countries()),
        before.scope(),
        before.territory(),
        before.territoryVersion(),
        from == null ? before.startsOn() : from,
        to == null ? before.endsOn() : to,
        before.statedDuration(),
        doubts.isEmpty() || !before.statedConsortium().isEmpty()
            ? before.statedConsortium()
            : named,
        over(before.money()),
        before.actionType(),
        before.funder(),
        before.confirmed());
  }

  private ProjectMoney over(ProjectMoney before) {
    return cost == null || (before.isKnown() && !before.currency().equals(cost.currency()))
        ? before
        : new ProjectMoney(
            before.grantAmount(),
            before.statedGrant(),
            cost.amount(),
            before.ownContribution(),
            before.budget(),
            before.budgetKind(),
            cost.currency(),
            before.cofinanced());
  }

  private static LocalizedText over(LocalizedText before, LocalizedText cells) {
    var texts = new LinkedHashMap<>(before.byLanguage());
    texts.putAll(cells.byLanguage());
    return new LocalizedText(texts);
  }

  /** The consortium with the organisations of the row that are not yet there. */
  List<Partner> over(List<Partner> before) {
    var there = new LinkedHashSet<>(before.stream().map(Partner::organisation).toList());
    var all = new ArrayList<>(before);
    var isLed = before.stream().anyMatch(partner -> partner.role() == PartnerRole.LEAD);
    if (lead != null && there.add(lead)) {
      all.addFirst(partner(lead, isLed ? PartnerRole.PARTNER : PartnerRole.LEAD));
    }
    for (var partner : partners) {
      if (there.add(partner)) {
        all.add(partner(partner, PartnerRole.PARTNER));
      }
    }
    return all;
  }

  private static Partner partner(OrganisationId organisation, PartnerRole role) {
    return new Partner(organisation, role, null, null);
  }
}
