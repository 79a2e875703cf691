package eu.hanza.projects;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.FunderId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What an office says of a project; its row in the database has the same columns.
 *
 * @param edition the edition of the programme that pays; null without one
 * @param officialTitle the title byte for byte as it was granted (S1.4)
 * @param titleLanguage the language of the official title
 * @param title short titles for readers, by language
 * @param acronym the acronym; may be empty
 * @param aliases other names, one a line
 * @param lede one sentence
 * @param description what it does
 * @param goal its goal
 * @param groups whom it reaches
 * @param focus what it works on, and for which countries
 * @param scope how far it reaches; null where nobody says
 * @param territory NUTS codes, apart by commas
 * @param territoryVersion the version of NUTS that the codes belong to
 * @param startsOn the first day; null where nobody knows
 * @param endsOn the last day; null where nobody knows
 * @param statedDuration the sentences that state a length, one a line, kept as they are
 * @param statedConsortium the sentence that states the number of partners, kept as it is
 * @param money the money
 * @param actionType the type of action in the call; may be empty
 * @param funder who pays; null for nobody
 * @param confirmed whether a person has confirmed that nothing is missing (T8)
 */
public record ProjectDraft(
    @Nullable EditionId edition,
    String officialTitle,
    String titleLanguage,
    LocalizedText title,
    String acronym,
    String aliases,
    LocalizedText lede,
    LocalizedText description,
    LocalizedText goal,
    @Embedded.Empty TargetGroups groups,
    @Embedded.Empty ProjectFocus focus,
    @Nullable ProjectScope scope,
    String territory,
    String territoryVersion,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    String statedDuration,
    String statedConsortium,
    @Embedded.Empty ProjectMoney money,
    String actionType,
    @Nullable FunderId funder,
    boolean confirmed) {

  /**
   * Whom a project reaches; the three are never added up (S3.15).
   *
   * @param direct whom it works with
   * @param indirect whom it reaches through them
   * @param beneficiaries who benefits in the end
   * @param fields in what fields, one a line
   */
  public record TargetGroups(
      @Column("direct_groups") LocalizedText direct,
      @Column("indirect_groups") LocalizedText indirect,
      LocalizedText beneficiaries,
      @Column("benefit_fields") LocalizedText fields) {

    /** Nobody is named. */
    public static final TargetGroups NONE =
        new TargetGroups(
            LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY);
  }

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public ProjectDraft {
    if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
      throw new IllegalArgumentException("A project ends before it begins");
    }
  }

  /** The name for readers: acronym, or short title, or official title. */
  public LocalizedText.Spoken name(eu.hanza.kernel.Language reader) {
    return title.isEmpty()
        ? new LocalizedText.Spoken(officialTitle, titleLanguage, titleLanguage.equals(reader.tag()))
        : title.in(reader);
  }

  /** Everything that texts say, in the language of the sources, for the checks. */
  List<String> texts() {
    return java.util.stream.Stream.of(lede, description, goal)
        .flatMap(text -> text.byLanguage().values().stream())
        .toList();
  }
}
