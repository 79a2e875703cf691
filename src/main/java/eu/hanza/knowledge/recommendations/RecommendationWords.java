package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.knowledge.recommendations.RecommendationRow.StateView;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.TextView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Recommendations in words. */
@Component
class RecommendationWords {

  private final OrganisationDirectory organisations;
  private final Messages messages;
  private final Clock clock;

  RecommendationWords(OrganisationDirectory organisations, Messages messages, Clock clock) {
    this.organisations = organisations;
    this.messages = messages;
    this.clock = clock;
  }

  String text(Language language, String key, Object... values) {
    return messages.text(language, "knowledge." + key, values);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Map<OrganisationId, OrganisationSummary> organisations(Collection<OrganisationId> ids) {
    return organisations.summaries(ids);
  }

  /** What is asked of a list. */
  record Reading(Function<RecommendationEntry, String> path, boolean whole, Language language) {}

  /** Rows for everybody. */
  List<RecommendationRow> rows(List<RecommendationEntry> entries, Language language) {
    return rows(entries, new Reading(RecommendationEntry::path, false, language));
  }

  List<RecommendationRow> rows(List<RecommendationEntry> entries, Reading reading) {
    var ids =
        entries.stream()
            .flatMap(one -> one.standings().stream())
            .map(Standing::organisation)
            .toList();
    var names = organisations(ids);
    return entries.stream().map(one -> row(one, names, reading)).toList();
  }

  private RecommendationRow row(
      RecommendationEntry entry, Map<OrganisationId, OrganisationSummary> names, Reading reading) {
    var language = reading.language();
    return new RecommendationRow(
        reading.path().apply(entry),
        entry.label(),
        TextView.of(entry.title(), language),
        TextView.of(entry.sourceTitle(), language),
        tally(entry, reading),
        text(language, "recommendation.until", "day", Formats.of(language).date(entry.dueOn())),
        entry.standings().stream().map(one -> state(one, entry, names, reading)).toList());
  }

  private String tally(RecommendationEntry entry, Reading reading) {
    if (entry.issuedOn() == null) {
      return "";
    }
    var all = entry.standings();
    return tally(reading.whole() ? Tally.whole(all) : Tally.shown(all), reading.language());
  }

  String tally(Tally tally, Language language) {
    var accepted =
        text(language, "recommendation.tally", "n", tally.accepted(), "of", tally.addressees());
    return tally.unpublished() == 0
        ? accepted
        : accepted
            + " · "
            + text(language, "recommendation.tally.hidden", "n", tally.unpublished());
  }

  private StateView state(
      Standing standing,
      RecommendationEntry entry,
      Map<OrganisationId, OrganisationSummary> names,
      Reading reading) {
    var name = names.get(standing.organisation());
    var state = reading.whole() ? standing.state().name() : standing.shownState();
    return new StateView(
        name == null ? "–" : name.name(reading.language()).text(),
        text(reading.language(), "recommendation.state." + state),
        standing.isOverdue(entry.dueOn(), today()));
  }
}
