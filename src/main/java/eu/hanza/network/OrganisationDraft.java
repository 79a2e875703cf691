package eu.hanza.network;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * All that the register says of one organisation, as it is handed in and read out again.
 *
 * @param ownName the name in the organisation's own language
 * @param ownLanguage BCP 47 tag of that language
 * @param names the name in other languages
 * @param aliases other names and spellings under which it is found
 * @param kinds what it is, over time
 * @param legalForms its legal class, over time
 * @param identifiers its numbers in registers
 * @param seats where it has its seat, over time
 * @param areas what it works on
 * @param description what it does
 * @param website its address; may be empty
 * @param source where this is known from; may be empty
 */
public record OrganisationDraft(
    String ownName,
    String ownLanguage,
    LocalizedText names,
    @MappedCollection(idColumn = "organisation", keyColumn = "position") List<Alias> aliases,
    @MappedCollection(idColumn = "organisation", keyColumn = "position") List<Kind> kinds,
    @MappedCollection(idColumn = "organisation", keyColumn = "position") List<LegalForm> legalForms,
    @MappedCollection(idColumn = "organisation", keyColumn = "position")
        List<Identifier> identifiers,
    @MappedCollection(idColumn = "organisation", keyColumn = "position") List<Seat> seats,
    @MappedCollection(idColumn = "organisation", keyColumn = "position") List<Area> areas,
    LocalizedText description,
    String website,
    String source) {

  /** Makes the lists unchangeable; there is one seat and one legal class on a day. */
  public OrganisationDraft {
    Dated.apart(seats);
    Dated.apart(legalForms);
    aliases = List.copyOf(aliases);
    kinds = List.copyOf(kinds);
    legalForms = List.copyOf(legalForms);
    identifiers = List.copyOf(identifiers);
    seats = List.copyOf(seats);
    areas = List.copyOf(areas);
  }

  /** Another name or spelling, and the tag of its language. */
  @Table(schema = "network", name = "alias")
  public record Alias(String name, String language) {}

  /** What the organisation is between two days. */
  @Table(schema = "network", name = "kind")
  public record Kind(
      OrganisationKind kind,
      @Column("valid_from") @Nullable LocalDate from,
      @Column("valid_to") @Nullable LocalDate to)
      implements Dated {

    /** Refuses what ends before it begins. */
    public Kind {
      Dated.check(from, to);
    }
  }

  /** The legal class between two days. */
  @Table(schema = "network", name = "legal_form")
  public record LegalForm(
      LegalClass legalClass,
      @Column("valid_from") @Nullable LocalDate from,
      @Column("valid_to") @Nullable LocalDate to)
      implements Dated {

    /** Refuses what ends before it begins. */
    public LegalForm {
      Dated.check(from, to);
    }
  }

  /**
   * A number in a register.
   *
   * @param scheme the register
   * @param country the register's country; may be empty
   * @param value the number as it is written
   * @param matchKey by which the same number is known in every spelling
   * @param verified whether somebody compared it with the register
   */
  @Table(schema = "network", name = "identifier")
  public record Identifier(
      IdentifierScheme scheme, String country, String value, String matchKey, boolean verified) {

    /** A number that nobody has verified yet. */
    public static Identifier of(IdentifierScheme scheme, String country, String value) {
      return new Identifier(
          scheme, country, value.strip(), IdentifierCheck.key(scheme, country, value), false);
    }
  }

  /** A field of activity, by its slug and its name. */
  @Table(schema = "network", name = "area")
  public record Area(Slug slug, LocalizedText label) {

    /** A field named in one language. */
    public static Area of(String name, String language) {
      return new Area(Slug.of(name), LocalizedText.EMPTY.with(language, name.strip()));
    }
  }

  /** A draft of which only the name is known. */
  public static OrganisationDraft named(String name, String language) {
    return new OrganisationDraft(
        name.strip(),
        language,
        LocalizedText.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        LocalizedText.EMPTY,
        "",
        "");
  }

  /** The draft with these names in other languages. */
  public OrganisationDraft names(LocalizedText texts) {
    return new OrganisationDraft(
        ownName,
        ownLanguage,
        texts,
        aliases,
        kinds,
        legalForms,
        identifiers,
        seats,
        areas,
        description,
        website,
        source);
  }

  /** The draft with these aliases. */
  public OrganisationDraft aliases(List<Alias> all) {
    return new OrganisationDraft(
        ownName,
        ownLanguage,
        names,
        all,
        kinds,
        legalForms,
        identifiers,
        seats,
        areas,
        description,
        website,
        source);
  }

  /** The draft with one more kind, without dates. */
  public OrganisationDraft kind(OrganisationKind kind) {
    return kinds(and(kinds, new Kind(kind, null, null)));
  }

  /** The draft with these kinds. */
  public OrganisationDraft kinds(List<Kind> all) {
    return new OrganisationDraft(
        ownName,
        ownLanguage,
        names,
        aliases,
        all,
        legalForms,
        identifiers,
        seats,
        areas,
        description,
        website,
        source);
  }

  /** The draft with one more legal class, without dates. */
  public OrganisationDraft legalClass(LegalClass legalClass) {
    return legalForms(and(legalForms, new LegalForm(legalClass, null, null)));
  }

  /** The draft with these legal classes. */
  public OrganisationDraft legalForms(List<LegalForm> all) {
    return new OrganisationDraft(
        ownName,
        ownLanguage,
        names,
        aliases,
        kinds,
        all,
        identifiers,
        seats,
        areas,
        description,
        website,
        source);
  }

  /** The draft with these identifiers. */
  public OrganisationDraft identifiers(List<Identifier> all) {
    return new OrganisationDraft(
        ownName,
        ownLanguage,
        names,
        aliases,
        kinds,
        legalForms,
        all,
        seats,
        areas,
        description,
        website,
        source);
  }

  /** The draft with one more seat. */
  public OrganisationDraft seat(Seat seat) {
    return seats(and(seats, seat));
  }

  /** The draft with these seats. */
  public OrganisationDraft seats(List<Seat> all) {
    return new OrganisationDraft(
        ownName,
        ownLanguage,
        names,
        aliases,
        kinds,
        legalForms,
        identifiers,
        all,
        areas,
        description,
        website,
        source);
  }

  /** The draft with these areas. */
  public OrganisationDraft areas(List<Area> all) {
    return new OrganisationDraft(
        ownName,
        ownLanguage,
        names,
        aliases,
        kinds,
        legalForms,
        identifiers,
        seats,
        all,
        description,
        website,
        source);
  }

  /** The draft with a description, an address and a source. */
  public OrganisationDraft about(LocalizedText text, String address, String from) {
    return new OrganisationDraft(
        ownName,
        ownLanguage,
        names,
        aliases,
        kinds,
        legalForms,
        identifiers,
        seats,
        areas,
        text,
        address,
        from);
  }

  private static <T> List<T> and(List<T> all, T one) {
    var more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
