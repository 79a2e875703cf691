package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationQuery;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.matching.History;
import eu.hanza.partnering.matching.JointProject;
import eu.hanza.partnering.matching.JointProjectId;
import eu.hanza.partnering.matching.Member;
import eu.hanza.partnering.matching.MemberId;
import eu.hanza.partnering.matching.Participation;
import eu.hanza.partnering.matching.Profile;
import eu.hanza.partnering.spi.Collaboration;
import eu.hanza.partnering.spi.Collaboration.Party;
import eu.hanza.partnering.spi.CollaborationSource;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who could be proposed, and what they did together as far as everybody may know it. */
@Component
class KnownPartners {

  private static final int ALL = 100_000;

  private final ObjectProvider<CollaborationSource> sources;
  private final OrganisationDirectory organisations;
  private final Clock clock;

  KnownPartners(
      ObjectProvider<CollaborationSource> sources,
      OrganisationDirectory organisations,
      Clock clock) {
    this.sources = sources;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public PartnerKnowledge read() {
    var registered = organisations.search(OrganisationQuery.ALL, ALL).items();
    var past = past();
    var history =
        History.of(
            registered.stream().map(KnownPartners::member).toList(),
            past.entrySet().stream().map(one -> project(one.getKey(), one.getValue())).toList(),
            past.entrySet().stream()
                .flatMap(
                    one ->
                        one.getValue().parties().stream().map(party -> part(one.getKey(), party)))
                .toList());
    var experienced = experienced(past.values(), registered);
    var profiles =
        registered.stream()
            .filter(OrganisationSummary::active)
            .map(one -> profile(one, !experienced.contains(one.id())))
            .collect(Collectors.toMap(Profile::id, one -> one));
    return new PartnerKnowledge(clock.instant(), profiles, past, history);
  }

  private Map<JointProjectId, Collaboration> past() {
    var told =
        sources.stream()
            .flatMap(source -> source.collaborations().stream())
            .filter(Collaboration::isPublic)
            .toList();
    var parties = new HashSet<OrganisationId>();
    told.forEach(one -> one.parties().forEach(party -> parties.add(party.organisation())));
    var current = organisations.summaries(parties);
    var past = new HashMap<JointProjectId, Collaboration>();
    told.forEach(
        one ->
            past.put(new JointProjectId(one.kind() + " " + one.id()), withCurrent(one, current)));
    return past;
  }

  /** The same with the organisations as they are after all merges, each once. */
  private static Collaboration withCurrent(
      Collaboration one, Map<OrganisationId, OrganisationSummary> current) {
    var leads = new HashMap<OrganisationId, Boolean>();
    one.parties().stream()
        .filter(party -> current.containsKey(party.organisation()))
        .forEach(
            party ->
                leads.merge(
                    Objects.requireNonNull(current.get(party.organisation())).id(),
                    party.leads(),
                    Boolean::logicalOr));
    var parties = new ArrayList<Party>();
    leads.forEach((organisation, lead) -> parties.add(new Party(organisation, lead)));
    return new Collaboration(
        one.id(),
        one.kind(),
        one.name(),
        one.path(),
        one.from(),
        one.to(),
        one.programme(),
        parties,
        true);
  }

  private static Member member(OrganisationSummary one) {
    return new Member(
        PartnerMemory.member(one.id()),
        one.country(),
        one.kinds().isEmpty() ? "" : one.kinds().getFirst().name());
  }

  private static JointProject project(JointProjectId id, Collaboration one) {
    var to = one.to();
    var months = to == null ? 0 : (int) Math.max(0, ChronoUnit.MONTHS.between(one.from(), to));
    return new JointProject(id, one.from(), months, BigDecimal.ZERO, programmes(one.programme()));
  }

  private static Set<String> programmes(@Nullable ProgrammeId programme) {
    return programme == null ? Set.of() : Set.of(programme.toString());
  }

  private static Participation part(JointProjectId project, Party party) {
    return new Participation(project, PartnerMemory.member(party.organisation()), party.leads());
  }

  /** Who has finished a project with organisations of several countries (S4.16). */
  private Set<OrganisationId> experienced(
      Collection<Collaboration> past, List<OrganisationSummary> registered) {
    var countries =
        registered.stream()
            .collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::country));
    var today = LocalDate.now(clock);
    return past.stream()
        .filter(one -> one.kind() == Collaboration.Kind.PROJECT && one.hasEnded(today))
        .map(one -> one.parties().stream().map(Party::organisation).toList())
        .filter(
            team ->
                team.stream()
                        .map(one -> countries.getOrDefault(one, ""))
                        .filter(country -> !country.isEmpty())
                        .distinct()
                        .count()
                    > 1)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  private static Profile profile(OrganisationSummary one, boolean newcomer) {
    return new Profile(
        new MemberId(one.id().toString()),
        one.country(),
        one.kinds().stream().map(Enum::name).collect(Collectors.toSet()),
        one.areasBySlug().keySet(),
        List.of(),
        newcomer);
  }
}
