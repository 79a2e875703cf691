package eu.hanza.knowledge.showcase;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How coordinators choose what is promoted together, and in which order. */
@Service
@Transactional
class ShowcaseDesk {

  static final int TITLE = 100;
  static final int TEXT = 400;

  private static final String PRACTICE = "/practices/";
  private static final String ORGANISATION = "/organisations/";

  private final ShowcaseEntries entries;
  private final CampaignDesk campaigns;
  private final ShowcaseShelf shelf;
  private final PracticeDirectory practices;
  private final OrganisationDirectory organisations;
  private final Clock clock;

  ShowcaseDesk(
      ShowcaseEntries entries,
      CampaignDesk campaigns,
      ShowcaseShelf shelf,
      PracticeDirectory practices,
      OrganisationDirectory organisations,
      Clock clock) {
    this.entries = entries;
    this.campaigns = campaigns;
    this.shelf = shelf;
    this.practices = practices;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** What an address stands for. */
  private record Shown(@Nullable OrganisationId organisation, @Nullable PracticeId practice) {}

  /**
   * Something to be shown.
   *
   * @param campaign null for the common showcase
   * @param address of a practice or an organisation
   * @param work whether it is a work of that organisation
   * @param agreed whether the organisation wants it
   */
  record Chosen(
      @Nullable CampaignId campaign,
      String address,
      boolean work,
      LocalizedText title,
      LocalizedText text,
      boolean agreed) {}

  /** All that was chosen for a campaign, in its order, whether or not it may be seen now. */
  @Transactional(readOnly = true)
  List<ShowcaseEntry> all(@Nullable CampaignId campaign) {
    return entries.findAllByOrderByPosition().stream()
        .filter(one -> Objects.equals(one.campaign(), campaign))
        .toList();
  }

  /** Whether somebody chooses for a campaign, or for the common showcase. */
  @Transactional(readOnly = true)
  void mustChoose(Actor by, @Nullable CampaignId campaign) {
    by.must(by.coordinatesAny(), "choose for the showcase");
    if (campaign != null) {
      campaigns.own(by, campaign);
    }
  }

  /** Adds a published practice, or an organisation or a work of it that confirmed its part. */
  List<Refusal> add(Actor by, Chosen chosen) {
    mustChoose(by, chosen.campaign());
    var shown = find(chosen.address().strip());
    var refusals = refusals(chosen, shown);
    if (refusals.isEmpty()) {
      var found = shown.orElseThrow();
      var before = all(chosen.campaign());
      var place = before.isEmpty() ? 0 : before.getLast().position() + 1;
      entries.save(
          new ShowcaseEntry(
              EntryId.next(),
              chosen.campaign(),
              chosen.work(),
              found.organisation,
              found.practice,
              chosen.title(),
              chosen.text(),
              place,
              found.organisation == null ? null : LocalDate.now(clock),
              0));
    }
    return refusals;
  }

  private List<Refusal> refusals(Chosen chosen, Optional<Shown> shown) {
    var refusals = texts(chosen.title(), chosen.text());
    var found = shown.orElse(new Shown(null, null));
    if (shown.isEmpty() || (chosen.work() && found.organisation == null)) {
      refusals.add(Refusal.of("knowledge.showcase.against.address").at("address"));
    }
    if (found.organisation != null && !chosen.agreed()) {
      refusals.add(Refusal.of("knowledge.showcase.against.agreed").at("agreed"));
    }
    var isThere = all(chosen.campaign()).stream().anyMatch(one -> isSame(one, found));
    if (shown.isPresent() && !chosen.work() && isThere) {
      refusals.add(Refusal.of("knowledge.showcase.against.twice").at("address"));
    }
    return refusals;
  }

  private static List<Refusal> texts(LocalizedText title, LocalizedText text) {
    var refusals = new ArrayList<Refusal>();
    ShowcaseTexts.check(refusals, "title", title, TITLE);
    ShowcaseTexts.check(refusals, "text", text, TEXT);
    return refusals;
  }

  private static boolean isSame(ShowcaseEntry entry, Shown shown) {
    return !entry.work()
        && Objects.equals(entry.organisation(), shown.organisation)
        && Objects.equals(entry.practice(), shown.practice);
  }

  private Optional<Shown> find(String address) {
    if (address.startsWith(PRACTICE)) {
      return practices
          .published(address.substring(PRACTICE.length()))
          .map(one -> new Shown(null, one.id()));
    }
    return address.startsWith(ORGANISATION)
        ? organisations
            .find(address.substring(ORGANISATION.length()))
            .filter(OrganisationSummary::active)
            .map(one -> new Shown(one.id(), null))
        : Optional.empty();
  }

  /** Says something else of an entry. */
  List<Refusal> change(Actor by, EntryId id, LocalizedText title, LocalizedText text) {
    var entry = own(by, id);
    var refusals = texts(title, text);
    if (refusals.isEmpty()) {
      entries.save(entry.say(title, text));
    }
    return refusals;
  }

  /** Moves an entry one place up. */
  void raise(Actor by, EntryId id) {
    var entry = own(by, id);
    var all = new ArrayList<>(all(entry.campaign()));
    var place = all.indexOf(entry);
    if (place > 0) {
      all.add(place - 1, all.remove(place));
    }
    for (var number = 0; number < all.size(); number++) {
      entries.save(all.get(number).at(number));
    }
  }

  /** Takes an entry away, with its files. */
  void remove(Actor by, EntryId id) {
    var entry = own(by, id);
    shelf.clear(id);
    entries.delete(entry);
  }

  /** An entry, for those who choose. */
  @Transactional(readOnly = true)
  ShowcaseEntry own(Actor by, EntryId id) {
    var entry =
        entries.findById(id).orElseThrow(() -> new NotFoundException("showcase entry " + id));
    mustChoose(by, entry.campaign());
    return entry;
  }
}
