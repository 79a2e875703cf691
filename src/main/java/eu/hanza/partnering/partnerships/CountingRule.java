package eu.hanza.partnering.partnerships;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.LegalClass;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * By what a programme counts partnerships: between whom, proven by what, formed when. What the
 * sides were by law on the day on which the partnership was formed decides (S4.18, S4.20, T3).
 *
 * @param id the id
 * @param programme whose indicator it is
 * @param title what is counted
 * @param sides between whom
 * @param grade the least that has to prove it
 * @param countries where the public body has to be, by ISO 3166-1; empty for anywhere
 * @param target how many are wanted
 * @param validFrom the first day on which one may be formed
 * @param validUntil the last one
 * @param version counts the changes
 */
@Table(schema = "partnering", name = "partnership_rule")
public record CountingRule(
    @Id RuleId id,
    ProgrammeId programme,
    LocalizedText title,
    Sides sides,
    DocumentKind grade,
    Set<String> countries,
    int target,
    LocalDate validFrom,
    LocalDate validUntil,
    @Version int version) {

  /** Makes the countries unchangeable. */
  public CountingRule {
    countries = Set.copyOf(countries);
  }

  /**
   * What is known of a side on the day on which a partnership was formed.
   *
   * @param organisation which organisation
   * @param legal what it was by law; null where nobody says
   * @param country where it had its seat; empty where nobody says
   */
  record Side(OrganisationId organisation, @Nullable LegalClass legal, String country) {}

  /** A partnership with its sides. */
  record Formed(Partnership partnership, List<Side> sides) {}

  /** Why a partnership does not count. */
  public enum Miss {
    /** They still talk. */
    TALKS,
    /** It was formed before or after the time of the rule. */
    TIME,
    /** Nothing proves it enough. */
    PROOF,
    /** It has fewer than two members. */
    ALONE,
    /** Nobody says what one of the sides was by law. */
    UNKNOWN,
    /** It is between others. */
    SIDES;

    /** The key of its words. */
    public String key() {
      return "partnering.office.partnership.miss." + name();
    }
  }

  /**
   * What counts and what does not.
   *
   * @param counted the partnerships that count, each once
   * @param missed the others with the reason
   * @param target how many are wanted
   */
  public record Count(List<PartnershipId> counted, Map<PartnershipId, Miss> missed, int target) {

    /** Makes the list unchangeable. */
    public Count {
      counted = List.copyOf(counted);
      missed = new LinkedHashMap<>(missed);
    }

    /** Whether there are as many as wanted. */
    public boolean isReached() {
      return counted.size() >= target;
    }
  }

  Count count(List<Formed> all) {
    var missed = new LinkedHashMap<PartnershipId, Miss>();
    for (var one : all) {
      var miss = miss(one);
      if (miss != null) {
        missed.put(one.partnership().id(), miss);
      }
    }
    var counted =
        all.stream()
            .map(one -> one.partnership().id())
            .filter(one -> !missed.containsKey(one))
            .distinct()
            .toList();
    return new Count(counted, missed, target);
  }

  private @Nullable Miss miss(Formed formed) {
    var partnership = formed.partnership();
    var day = partnership.formedOn();
    if (partnership.state() == PartnershipState.TALKS || day == null) {
      return Miss.TALKS;
    }
    if (day.isBefore(validFrom) || day.isAfter(validUntil)) {
      return Miss.TIME;
    }
    if (partnership.proof().filter(kind -> kind.suffices(grade)).isEmpty()) {
      return Miss.PROOF;
    }
    return formed.sides().size() < 2 ? Miss.ALONE : sideMiss(formed.sides());
  }

  private @Nullable Miss sideMiss(List<Side> all) {
    if (sides == Sides.ANY) {
      return null;
    }
    if (all.stream().anyMatch(side -> side.legal() == null)) {
      return Miss.UNKNOWN;
    }
    var ngos = all.stream().filter(side -> side.legal() == LegalClass.NGO).count();
    var fits =
        sides == Sides.NGOS_ONLY
            ? ngos == all.size()
            : ngos > 0 && all.stream().anyMatch(this::isWantedPublicBody);
    return fits ? null : Miss.SIDES;
  }

  private boolean isWantedPublicBody(Side side) {
    return side.legal() != null
        && Sides.isPublic(side.legal())
        && (countries.isEmpty() || countries.contains(side.country()));
  }
}
