package eu.hanza.partnering.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.ListingSummary;
import eu.hanza.partnering.Proposals.Answer;
import eu.hanza.partnering.Proposed;
import eu.hanza.partnering.matching.MemberId;
import eu.hanza.partnering.spi.Opportunity;
import eu.hanza.partnering.web.ReasonWords.About;
import eu.hanza.partnering.web.ReasonWords.Telling;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.TextView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
  private final Messages messages;

  ProposalRows(
      OrganisationDirectory organisations,
      ProgrammeDirectory programmes,
      ListingWords words,
      ReasonWords reasons,
      Messages messages) {
    this.organisations = organisations;
    this.programmes = programmes;
    this.words = words;
    this.reasons = reasons;
    this.messages = messages;
  }

  /**
   * The lists of rows.
   *
   * @param partners organisations
   * @param listings offers and needs
   * @param opportunities practices and events
   */
  record Rows(
      List<ProposedRow> partners, List<ProposedRow> listings, List<ProposedRow> opportunities) {}

  Rows rows(Answer answer, OrganisationId own, Language language) {
    var telling = new Tellings(answer, fields(own), new MemberId(own.toString()));
    var lists = answer.lists();
    return new Rows(
        told(
            lists.organisations(),
            one -> partner(one, telling.of(one.what().path(), About.ORGANISATION), language)),
        told(
            lists.listings(),
            one -> listing(one, telling.of(one.what().path(), About.LISTING), language)),
        told(
            lists.opportunities(),
            one -> opportunity(one, telling.of(one.what().path(), About.OPPORTUNITY), language)));
  }

  /** Only that of which something can be told. */
  private static <T> List<ProposedRow> told(
      List<Proposed<T>> proposed, Function<Proposed<T>, ProposedRow> row) {
    return proposed.stream().map(row).filter(one -> !one.why().isEmpty()).toList();
  }

  /** With what all sentences of an answer are told. */
  private record Tellings(Answer answer, Map<String, LocalizedText> fields, MemberId own) {

    Telling of(String subject, About about) {
      return new Telling(answer.evidence(), fields, own, subject, about);
    }
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

  private ProposedRow opportunity(Proposed<Opportunity> one, Telling telling, Language language) {
    var what = one.what();
    var day = what.day();
    return new ProposedRow(
        what.id().toString(),
        "",
        what.path(),
        TextView.of(what.title(), language),
        joined(
            messages.text(language, what.kind().key()),
            what.country().isEmpty() ? "" : words.country(what.country(), language),
            day == null || what.kind() == Opportunity.Kind.PRACTICE
                ? ""
                : Formats.of(language).date(day)),
        false,
        false,
        reasons.sentence(one.why(), telling, language));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
