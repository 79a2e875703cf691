package eu.hanza.partnering.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.ListingSummary;
import eu.hanza.partnering.Proposals.Answer;
import eu.hanza.partnering.Proposed;
import eu.hanza.partnering.matching.MemberId;
import eu.hanza.partnering.web.ReasonWords.Telling;
import eu.hanza.programmes.ProgrammeDirectory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rows of what is proposed to an organisation, each with its sentence. */
@Component
class ProposalRows {

  private final OrganisationDirectory organisations;
  private final ProgrammeDirectory programmes;
  private final ListingWords words;
  private final ReasonWords reasons;

  ProposalRows(
      OrganisationDirectory organisations,
      ProgrammeDirectory programmes,
      ListingWords words,
      ReasonWords reasons) {
    this.organisations = organisations;
    this.programmes = programmes;
    this.words = words;
    this.reasons = reasons;
  }

  /**
   * Both lists of rows.
   *
   * @param partners organisations
   * @param listings offers and needs
   */
  record Rows(List<ProposedRow> partners, List<ProposedRow> listings) {}

  Rows rows(Answer answer, OrganisationId own, Language language) {
    var fields = fields(own);
    return new Rows(
        answer.lists().organisations().stream()
            .map(
                one ->
                    partner(one, telling(answer, fields, own, one.what().path(), false), language))
            .filter(row -> !row.why().isEmpty())
            .toList(),
        answer.lists().listings().stream()
            .map(
                one ->
                    listing(one, telling(answer, fields, own, one.what().path(), true), language))
            .filter(row -> !row.why().isEmpty())
            .toList());
  }

  private static Telling telling(
      Answer answer,
      Map<String, LocalizedText> fields,
      OrganisationId own,
      String subject,
      boolean aboutListing) {
    return new Telling(
        answer.evidence(), fields, new MemberId(own.toString()), subject, aboutListing);
  }

  /** The names of the fields that an organisation and its listings can have. */
  private Map<String, LocalizedText> fields(OrganisationId own) {
    var fields = new HashMap<>(programmes.areasBySlug());
    organisations.get(own).areasBySlug().forEach(fields::putIfAbsent);
    return fields;
  }

  private ProposedRow partner(
      Proposed<OrganisationSummary> one, Telling telling, Language language) {
    var organisation = one.what();
    var kinds =
        organisation.kinds().stream()
            .map(kind -> words.text(language, kind.key()))
            .collect(Collectors.joining(", "));
    return new ProposedRow(
        organisation.id().toString(),
        "other",
        organisation.path(),
        words.name(organisation, language),
        joined(words.country(organisation.country(), language), kinds),
        one.newcomer(),
        one.noCommonLanguage(),
        reasons.sentence(one.why(), telling, language));
  }

  private ProposedRow listing(Proposed<ListingSummary> one, Telling telling, Language language) {
    var row = words.rows(List.of(one.what()), language).getFirst();
    return new ProposedRow(
        one.what().id().toString(),
        "listing",
        row.path(),
        row.title(),
        joined(row.what(), row.who().text(), row.until()),
        one.newcomer(),
        one.noCommonLanguage(),
        reasons.sentence(one.why(), telling, language));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
