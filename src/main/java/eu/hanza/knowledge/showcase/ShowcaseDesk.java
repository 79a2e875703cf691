package eu.hanza.knowledge.showcase;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.Limits;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final PracticeDirectory practices;
  private final OrganisationDirectory organisations;
  private final Clock clock;

  ShowcaseDesk(
      ShowcaseEntries entries,
      PracticeDirectory practices,
      OrganisationDirectory organisations,
      Clock clock) {
    this.entries = entries;
    this.practices = practices;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** What an address stands for. */
  private record Shown(@Nullable OrganisationId organisation, @Nullable PracticeId practice) {}

  /** All that was chosen, in its order, whether or not it may be seen now. */
  @Transactional(readOnly = true)
  List<ShowcaseEntry> all() {
    return entries.findAllByOrderByPosition();
  }

  /** Adds a published practice, or an organisation that confirmed its part. */
  List<Refusal> add(
      Actor by, String address, LocalizedText title, LocalizedText text, boolean agreed) {
    by.must(by.coordinatesAny(), "choose for the showcase");
    var refusals = new ArrayList<Refusal>();
    check(refusals, "title", title, TITLE);
    check(refusals, "text", text, TEXT);
    var shown = find(address.strip());
    if (shown.isEmpty()) {
      refusals.add(Refusal.of("knowledge.showcase.against.address").at("address"));
    }
    var found = shown.orElse(new Shown(null, null));
    if (found.organisation != null && !agreed) {
      refusals.add(Refusal.of("knowledge.showcase.against.agreed").at("agreed"));
    }
    var before = entries.findAllByOrderByPosition();
    if (shown.isPresent() && before.stream().anyMatch(one -> isSame(one, found))) {
      refusals.add(Refusal.of("knowledge.showcase.against.twice").at("address"));
    }
    if (refusals.isEmpty()) {
      var place = before.isEmpty() ? 0 : before.getLast().position() + 1;
      var agreedOn = found.organisation == null ? null : LocalDate.now(clock);
      entries.save(
          new ShowcaseEntry(
              EntryId.next(), found.organisation, found.practice, title, text, place, agreedOn, 0));
    }
    return refusals;
  }

  private static boolean isSame(ShowcaseEntry entry, Shown shown) {
    return Objects.equals(entry.organisation(), shown.organisation)
        && Objects.equals(entry.practice(), shown.practice);
  }

  private static void check(List<Refusal> refusals, String field, LocalizedText said, int most) {
    if (said.isEmpty()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at(field));
    }
    said.byLanguage()
        .forEach(
            (tag, words) -> {
              if (Limits.count(words) > most) {
                refusals.add(
                    Refusal.of("shell.error.Longest", Map.of("max", most)).at(field + "-" + tag));
              }
            });
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

  /** Moves an entry one place up. */
  void raise(Actor by, EntryId id) {
    by.must(by.coordinatesAny(), "order the showcase");
    var all = new ArrayList<>(entries.findAllByOrderByPosition());
    var place = all.indexOf(get(id));
    if (place > 0) {
      all.add(place - 1, all.remove(place));
    }
    for (var number = 0; number < all.size(); number++) {
      entries.save(all.get(number).at(number));
    }
  }

  /** Takes an entry away. */
  void remove(Actor by, EntryId id) {
    by.must(by.coordinatesAny(), "choose for the showcase");
    entries.delete(get(id));
  }

  private ShowcaseEntry get(EntryId id) {
    return entries.findById(id).orElseThrow(() -> new NotFoundException("showcase entry " + id));
  }
}
