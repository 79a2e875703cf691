package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.knowledge.PracticeDetails;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.knowledge.TransferBook;
import eu.hanza.knowledge.TransferStage;
import eu.hanza.knowledge.TransferStep;
import eu.hanza.knowledge.TransferSummary;
import eu.hanza.knowledge.UseDesk;
import eu.hanza.knowledge.spi.PracticeUses;
import eu.hanza.knowledge.web.PracticePage.LinkView;
import eu.hanza.knowledge.web.ReuseView.ProjectRow;
import eu.hanza.knowledge.web.ReuseView.TransferRow;
import eu.hanza.knowledge.web.ReuseView.UseRow;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.shell.spi.TextView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows who took a practice and who used it. */
@Component
class ReuseViews {

  private final TransferBook transfers;
  private final UseDesk uses;
  private final PracticeDirectory directory;
  private final OrganisationDirectory organisations;
  private final List<PracticeUses> inProjects;
  private final PracticeWords words;

  ReuseViews(
      TransferBook transfers,
      UseDesk uses,
      PracticeDirectory directory,
      OrganisationDirectory organisations,
      List<PracticeUses> inProjects,
      PracticeWords words) {
    this.transfers = transfers;
    this.uses = uses;
    this.directory = directory;
    this.organisations = organisations;
    this.inProjects = inProjects;
    this.words = words;
  }

  ReuseView of(PracticeDetails practice, Actor actor, Language language) {
    var all = transfers.of(practice.id());
    var said = uses.of(practice.id());
    var projects = inProjects.stream().flatMap(one -> one.of(practice.id()).stream()).toList();
    var names =
        organisations.summaries(
            Stream.concat(
                    all.stream().map(TransferSummary::adopter),
                    said.stream().map(UseDesk.Use::organisation))
                .toList());
    return new ReuseView(
        card(all, names, language),
        all.stream()
            .sorted(Comparator.comparing(one -> one.steps().getFirst().day()))
            .map(one -> row(one, organisation(one.adopter(), names, language), language))
            .toList(),
        projects(projects, language),
        projects.stream().map(one -> project(one, language)).toList(),
        said.stream().map(one -> use(one, names, language)).toList(),
        practice.summary().state().isPublished() && !actor.organisations().isEmpty());
  }

  /** In how many projects a practice is used; being understood or changed is not yet use. */
  private String projects(List<PracticeUses.Use> projects, Language language) {
    var used = projects.stream().filter(one -> one.stage() == TransferStage.REUSE).count();
    return projects.isEmpty() ? "" : words.text(language, "reuse.projects", "n", used);
  }

  private ProjectRow project(PracticeUses.Use use, Language language) {
    var name = use.project().in(language);
    return new ProjectRow(
        new LinkView(name.text(), use.path()),
        name.language(),
        words.capital(words.text(language, "transfer." + use.stage()), language),
        TextView.of(use.changed(), language));
  }

  /** In how many places, and in which countries, a practice is used for certain. */
  private String card(
      List<TransferSummary> all,
      Map<OrganisationId, OrganisationSummary> names,
      Language language) {
    var adopters =
        all.stream()
            .filter(TransferSummary::isReuse)
            .map(one -> names.get(one.adopter()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var countries =
        adopters.stream()
            .map(OrganisationSummary::country)
            .filter(code -> !code.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    var places = words.text(language, "reuse.card", "n", adopters.size());
    return adopters.isEmpty() ? "" : countries.isEmpty() ? places : places + " (" + countries + ")";
  }

  private static LinkView organisation(
      OrganisationId id, Map<OrganisationId, OrganisationSummary> names, Language language) {
    var found = names.get(id);
    return found == null
        ? new LinkView("–", "/organisations")
        : new LinkView(found.name(language).text(), found.path());
  }

  private TransferRow row(TransferSummary transfer, LinkView link, Language language) {
    var last = transfer.steps().getLast();
    return new TransferRow(
        link,
        stage(transfer, language),
        steps(transfer, language),
        Stream.of(last.changed(), transfer.stage() == TransferStage.STOPPED ? last.reason() : "")
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(" ")));
  }

  /** How far a transfer has come, and whether its end is confirmed. */
  String stage(TransferSummary transfer, Language language) {
    var open = transfer.stage() == TransferStage.REUSE && !transfer.isReuse();
    return words.capital(
        words.text(language, open ? "transfer.unconfirmed" : "transfer." + transfer.stage()),
        language);
  }

  private String steps(TransferSummary transfer, Language language) {
    var formats = Formats.of(language);
    return transfer.steps().stream()
        .map(step -> word(step, language) + " " + formats.date(step.day()))
        .collect(Collectors.joining(" → "));
  }

  private String word(TransferStep step, Language language) {
    return words.text(language, "transfer." + step.stage());
  }

  private UseRow use(
      UseDesk.Use use, Map<OrganisationId, OrganisationSummary> names, Language language) {
    return new UseRow(
        organisation(use.organisation(), names, language),
        use.how(),
        Formats.of(language).date(use.saidOn()));
  }

  /** The transfers of which the reader may tell, with the addresses where they do. */
  List<TransferRow> own(Actor actor, Language language) {
    var all = transfers.own(actor);
    var practices = practices(all);
    var names = organisations.summaries(all.stream().map(TransferSummary::adopter).toList());
    return all.stream()
        .map(
            one -> {
              var title = title(practices.get(one.practice()), language);
              var row = row(one, new LinkView(title, "/my/transfers/" + one.id()), language);
              return row.by(organisation(one.adopter(), names, language).label());
            })
        .toList();
  }

  /** What an organisation took from others. */
  List<TransferRow> taken(OrganisationId adopter, Language language) {
    var all = transfers.of(adopter);
    var practices = practices(all);
    return all.stream()
        .filter(one -> isPublished(practices.get(one.practice())))
        .map(one -> row(one, link(practices.get(one.practice()), language), language))
        .toList();
  }

  private Map<PracticeId, PracticeSummary> practices(List<TransferSummary> all) {
    return directory.summaries(all.stream().map(TransferSummary::practice).toList());
  }

  private static boolean isPublished(@Nullable PracticeSummary practice) {
    return practice != null && practice.state().isPublished();
  }

  private static LinkView link(@Nullable PracticeSummary practice, Language language) {
    var path = practice == null ? "/practices" : practice.path();
    return new LinkView(title(practice, language), path);
  }

  private static String title(@Nullable PracticeSummary practice, Language language) {
    return practice == null ? "–" : practice.title().in(language).text();
  }
}
