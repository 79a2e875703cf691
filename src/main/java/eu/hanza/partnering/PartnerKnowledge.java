package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.partnering.matching.History;
import eu.hanza.partnering.matching.JointProjectId;
import eu.hanza.partnering.matching.MemberId;
import eu.hanza.partnering.matching.Profile;
import eu.hanza.partnering.spi.Collaboration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the register and the past say at a moment; only public records are among it.
 *
 * @param readAt the moment
 * @param profiles the organisations that exist, without their offers and needs
 * @param collaborations the public collaborations, by the id under which the history has them
 * @param history the same as a history
 */
record PartnerKnowledge(
    Instant readAt,
    Map<MemberId, Profile> profiles,
    Map<JointProjectId, Collaboration> collaborations,
    History history) {

  PartnerKnowledge {
    profiles = Map.copyOf(profiles);
    collaborations = Map.copyOf(collaborations);
  }

  /** What the register says of an organisation, if it exists and is not closed. */
  Optional<Profile> profile(OrganisationId organisation) {
    return Optional.ofNullable(profiles.get(PartnerMemory.member(organisation)));
  }

  /** The programmes in which an organisation took part in something. */
  Set<String> programmes(OrganisationId organisation) {
    return collaborations.values().stream()
        .filter(
            one ->
                one.parties().stream().anyMatch(party -> party.organisation().equals(organisation)))
        .map(Collaboration::programme)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }
}
