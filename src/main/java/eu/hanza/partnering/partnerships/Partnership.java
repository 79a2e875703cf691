package eu.hanza.partnering.partnerships;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Organisations that do something together (P-6).
 *
 * @param id the id
 * @param programme which programme counts it
 * @param slug its part of addresses
 * @param kind what sort it is
 * @param title its name
 * @param about what it is for; may be empty
 * @param state how far it has come
 * @param formedOn the day on which it was agreed; null during talks
 * @param endedOn its last day; null while it lasts
 * @param successor the partnership that goes on with it; null for none
 * @param members its members, former ones too
 * @param documents what proves it, in the order of their dates
 * @param version counts the changes
 */
@Table(schema = "partnering", name = "partnership")
public record Partnership(
    @Id PartnershipId id,
    ProgrammeId programme,
    Slug slug,
    PartnershipKind kind,
    LocalizedText title,
    LocalizedText about,
    PartnershipState state,
    @Nullable LocalDate formedOn,
    @Nullable LocalDate endedOn,
    @Nullable PartnershipId successor,
    @MappedCollection(idColumn = "partnership", keyColumn = "position") List<Member> members,
    @MappedCollection(idColumn = "partnership", keyColumn = "position") List<Document> documents,
    @Version int version) {

  /** Makes the lists unchangeable. */
  public Partnership {
    members = List.copyOf(members);
    documents = List.copyOf(documents);
  }

  /**
   * A member.
   *
   * @param organisation which organisation
   * @param role what it is in the partnership
   * @param since its first day; null for from the beginning
   * @param until its last day; null while it belongs
   */
  @Table(schema = "partnering", name = "partnership_member")
  public record Member(
      OrganisationId organisation,
      MemberRole role,
      @Nullable LocalDate since,
      @Column("until") @Nullable LocalDate until) {

    boolean belongsOn(LocalDate day) {
      return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
  }

  /**
   * A document.
   *
   * @param kind what it is
   * @param title what it is called
   * @param address where it lies, on this site or elsewhere; may be empty for paper
   * @param signedOn when the last side signed it
   */
  @Table(schema = "partnering", name = "partnership_document")
  public record Document(DocumentKind kind, String title, String address, LocalDate signedOn) {}

  static Partnership talks(
      ProgrammeId programme,
      Slug slug,
      PartnershipKind kind,
      LocalizedText title,
      LocalizedText about) {
    return new Partnership(
        PartnershipId.next(),
        programme,
        slug,
        kind,
        title,
        about,
        PartnershipState.TALKS,
        null,
        null,
        null,
        List.of(),
        List.of(),
        0);
  }

  Partnership told(PartnershipKind sort, LocalizedText name, LocalizedText text) {
    return with(sort, name, text, state, formedOn, endedOn, successor, members, documents);
  }

  Partnership withMembers(List<Member> all) {
    return with(kind, title, about, state, formedOn, endedOn, successor, all, documents);
  }

  Partnership withDocuments(List<Document> all) {
    var ordered = new ArrayList<>(all);
    ordered.sort(Comparator.comparing(Document::signedOn));
    return with(kind, title, about, state, formedOn, endedOn, successor, members, ordered);
  }

  Partnership in(
      PartnershipState next,
      @Nullable LocalDate formed,
      @Nullable LocalDate ended,
      @Nullable PartnershipId heir) {
    return with(kind, title, about, next, formed, ended, heir, members, documents);
  }

  private Partnership with(
      PartnershipKind sort,
      LocalizedText name,
      LocalizedText text,
      PartnershipState next,
      @Nullable LocalDate formed,
      @Nullable LocalDate ended,
      @Nullable PartnershipId heir,
      List<Member> who,
      List<Document> papers) {
    return new Partnership(
        id, programme, slug, sort, name, text, next, formed, ended, heir, who, papers, version);
  }

  /** What keeps it from a state: two members, a day, a proof, an end. */
  List<Refusal> refusals() {
    var refusals = new ArrayList<Refusal>();
    if (state == PartnershipState.TALKS) {
      return refusals;
    }
    if (members.stream().map(Member::organisation).distinct().count() < 2) {
      refusals.add(Refusal.of("partnering.office.partnership.members.few").at("state"));
    }
    if (formedOn == null) {
      refusals.add(Refusal.of("partnering.office.partnership.day.missing").at("formedOn"));
    }
    if (state == PartnershipState.ACTIVE && proof().isEmpty()) {
      refusals.add(Refusal.of("partnering.office.partnership.proof.missing").at("state"));
    }
    refusals.addAll(endRefusals());
    return refusals;
  }

  private List<Refusal> endRefusals() {
    if (state == PartnershipState.ENDED && endedOn == null) {
      return List.of(Refusal.of("partnering.office.partnership.end.missing").at("endedOn"));
    }
    if (formedOn != null && endedOn != null && endedOn.isBefore(formedOn)) {
      return List.of(Refusal.of("partnering.office.partnership.end.early").at("endedOn"));
    }
    return List.of();
  }

  /** What proves most that it was formed. */
  Optional<DocumentKind> proof() {
    return documents.stream()
        .map(Document::kind)
        .filter(DocumentKind::isProof)
        .max(Comparator.comparingInt(DocumentKind::grade));
  }

  /** Who belonged to it on a day, each once. */
  List<OrganisationId> membersOn(LocalDate day) {
    return members.stream()
        .filter(member -> member.belongsOn(day))
        .map(Member::organisation)
        .distinct()
        .toList();
  }

  /** Its page, without the language. */
  public String path() {
    return "/partnerships/" + slug.value();
  }
}
