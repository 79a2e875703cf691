package eu.hanza.knowledge;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.programmes.AreaId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What an author says of a practice; its row in the database has the same columns.
 *
 * @param kind what sort it is
 * @param language BCP 47 tag of the language that it was written in first
 * @param title the title
 * @param summary one or two sentences, shown in lists
 * @param story what was done and why
 * @param means what it took
 * @param place where it was done
 * @param organisation the organisation in charge; null until it is named
 * @param startsOn the first day; null where nobody knows
 * @param endsOn the last day; null while it goes on, or where nobody knows
 * @param ongoing whether it goes on
 * @param origin the project, event or session that it comes from, as an address; may be empty
 * @param licence under which it may be used again
 * @param reviewDue the day by which a guide has to be looked at again; null for none
 * @param proofs where its success can be seen
 * @param areas the areas of programmes that it belongs to
 * @param levels the levels on which it is of use
 * @param blocks what can be taken from it
 */
public record PracticeDraft(
    PracticeKind kind,
    String language,
    LocalizedText title,
    LocalizedText summary,
    @Embedded.Empty Story story,
    @Embedded.Empty Means means,
    @Embedded.Empty Place place,
    @Nullable OrganisationId organisation,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    boolean ongoing,
    String origin,
    String licence,
    @Nullable LocalDate reviewDue,
    @MappedCollection(idColumn = "practice", keyColumn = "position") List<Proof> proofs,
    @MappedCollection(idColumn = "practice", keyColumn = "position") List<AreaMark> areas,
    @MappedCollection(idColumn = "practice", keyColumn = "position") List<LevelMark> levels,
    @MappedCollection(idColumn = "practice", keyColumn = "position") List<Block> blocks) {

  /** The licence unless another is chosen. */
  public static final String LICENCE = "CC BY 4.0";

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public PracticeDraft {
    if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
      throw new IllegalArgumentException("A practice ends before it begins");
    }
    proofs = List.copyOf(proofs);
    areas = List.copyOf(areas);
    levels = List.copyOf(levels);
    blocks = List.copyOf(blocks);
  }

  /**
   * What was done and why.
   *
   * @param problem the problem and its context
   * @param solution the solution and how it works
   * @param stakeholders who took part and who benefits
   * @param evidence how one sees that it worked
   * @param challenges what was difficult and what was learnt
   * @param transfer what another place needs to do the same
   * @param further where to read on
   */
  public record Story(
      LocalizedText problem,
      LocalizedText solution,
      LocalizedText stakeholders,
      LocalizedText evidence,
      LocalizedText challenges,
      LocalizedText transfer,
      LocalizedText further) {

    /** Nothing is told yet. */
    public static final Story NONE =
        new Story(
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY);
  }

  /**
   * What it took.
   *
   * @param resources in words
   * @param cost the amount; null where nobody says
   * @param currency the currency of the amount
   * @param staffMonths months of work; null where nobody says
   */
  public record Means(
      LocalizedText resources,
      @Nullable BigDecimal cost,
      String currency,
      @Nullable BigDecimal staffMonths) {

    /** Nothing is told yet. */
    public static final Means NONE = new Means(LocalizedText.EMPTY, null, "PLN", null);

    /** The amount with its currency; null where nobody says. */
    public @Nullable Money amount() {
      return cost == null ? null : new Money(cost, currency);
    }
  }

  /**
   * Where it was done.
   *
   * @param country code of ISO 3166-1; may be empty
   * @param city the name of the place; may be empty
   * @param nuts NUTS code; may be empty
   * @param nutsVersion the version of NUTS that the code is of
   */
  public record Place(String country, String city, String nuts, String nutsVersion) {

    /** Nobody says where. */
    public static final Place NONE = new Place("", "", "", "");
  }

  /** Where success can be seen: a label and an address. */
  @Table(schema = "knowledge", name = "proof")
  public record Proof(String label, String address) {}

  /** An area of a programme that a practice belongs to. */
  @Table(schema = "knowledge", name = "practice_area")
  public record AreaMark(AreaId area) {}

  /** A level on which a practice is of use. */
  @Table(schema = "knowledge", name = "practice_level")
  public record LevelMark(Level level) {}

  /**
   * A building block that can be used again.
   *
   * @param what what it is
   * @param conditions what has to be there for it
   * @param lesson what was learnt with it
   */
  @Table(schema = "knowledge", name = "block")
  public record Block(LocalizedText what, LocalizedText conditions, LocalizedText lesson) {}

  /** A draft of which nothing but its title and organisation is known (K-4). */
  public static PracticeDraft titled(
      PracticeKind kind,
      String language,
      LocalizedText title,
      @Nullable OrganisationId organisation) {
    return new PracticeDraft(
        kind,
        language,
        title,
        LocalizedText.EMPTY,
        Story.NONE,
        Means.NONE,
        Place.NONE,
        organisation,
        null,
        null,
        false,
        "",
        LICENCE,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The areas by id. */
  public List<AreaId> areaIds() {
    return areas.stream().map(AreaMark::area).toList();
  }

  /** The levels, each once. */
  public Set<Level> levelSet() {
    var all = EnumSet.noneOf(Level.class);
    levels.forEach(mark -> all.add(mark.level()));
    return all;
  }

  /** Whether reviewers would have to look again at another draft: K-6 names what is material. */
  boolean differsMaterially(PracticeDraft other) {
    return !story.problem().equals(other.story.problem())
        || !story.solution().equals(other.story.solution())
        || !story.evidence().equals(other.story.evidence())
        || !proofs.equals(other.proofs);
  }

  /** The same draft with another day of review. */
  PracticeDraft due(LocalDate day) {
    return new PracticeDraft(
        kind,
        language,
        title,
        summary,
        story,
        means,
        place,
        organisation,
        startsOn,
        endsOn,
        ongoing,
        origin,
        licence,
        day,
        proofs,
        areas,
        levels,
        blocks);
  }
}
