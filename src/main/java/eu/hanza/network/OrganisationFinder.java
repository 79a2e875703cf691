package eu.hanza.network;

import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the one organisation that somebody means who types its name, an alias or its address into a
 * form; asks back where several fit, and never guesses.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationFinder {

  private static final int CANDIDATES = 8;

  private final OrganisationDirectory directory;

  OrganisationFinder(OrganisationDirectory directory) {
    this.directory = directory;
  }

  /** What came of looking for an organisation. */
  public sealed interface Found {

    /** Exactly one is meant. */
    record One(OrganisationId organisation) implements Found {}

    /** None is, or several may be. */
    record Refused(Refusal why) implements Found {}
  }

  /** The organisation that is meant by a name, an alias, or an address, whole or its end. */
  public Found find(String typed) {
    var slug = typed.substring(typed.lastIndexOf('/') + 1).strip();
    var exact = directory.find(slug);
    if (exact.isPresent()) {
      return new Found.One(exact.get().id());
    }
    var candidates = resembling(typed);
    var named = candidates.stream().filter(one -> isNamed(one, typed)).toList();
    var fitting = named.isEmpty() ? candidates : named;
    return fitting.size() == 1 ? new Found.One(fitting.getFirst().id()) : refused(fitting);
  }

  /**
   * The one organisation that has exactly this name, if there is one; resemblance is not enough.
   */
  Optional<OrganisationId> named(String typed) {
    var named = resembling(typed).stream().filter(one -> isNamed(one, typed)).toList();
    return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
  }

  /**
   * What to show in a field so that it leads back to the organisation: its name, or its address.
   */
  public String written(OrganisationSummary organisation) {
    var name = organisation.ownName();
    return find(name).equals(new Found.One(organisation.id())) ? name : organisation.slug();
  }

  /** The organisations whose names resemble what somebody has typed so far, the nearest first. */
  public List<OrganisationSummary> resembling(String typed) {
    return typed.isBlank()
        ? List.of()
        : directory.search(OrganisationQuery.words(typed), CANDIDATES).items();
  }

  private static boolean isNamed(OrganisationSummary organisation, String typed) {
    return NormalisedText.same(organisation.ownName(), typed)
        || organisation.names().byLanguage().values().stream()
            .anyMatch(name -> NormalisedText.same(name, typed));
  }

  private static Found refused(List<OrganisationSummary> fitting) {
    if (fitting.isEmpty()) {
      return new Found.Refused(Refusal.of("network.office.finder.unknown"));
    }
    var names =
        fitting.stream()
            .map(one -> one.ownName() + " (" + one.slug() + ")")
            .collect(Collectors.joining(", "));
    return new Found.Refused(Refusal.of("network.office.finder.several", Map.of("names", names)));
  }
}
