package eu.hanza.programmes;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A programme with the lists that belong to it alone. */
@Table(schema = "programmes", name = "programme")
record Programme(
    @Id ProgrammeId id,
    Slug slug,
    @Embedded.Empty ProgrammeProfile profile,
    State state,
    @MappedCollection(idColumn = "programme", keyColumn = "position") List<Founder> founders,
    @MappedCollection(idColumn = "programme", keyColumn = "position") List<Area> areas,
    @MappedCollection(idColumn = "programme", keyColumn = "position") List<Objective> objectives,
    @Version int version) {

  enum State {
    DRAFT,
    PUBLISHED
  }

  static Programme draft(Slug slug, ProgrammeProfile profile) {
    return new Programme(
        ProgrammeId.next(), slug, profile, State.DRAFT, List.of(), List.of(), List.of(), 0);
  }

  Programme say(Slug newSlug, ProgrammeProfile newProfile) {
    return new Programme(id, newSlug, newProfile, state, founders, areas, objectives, version);
  }

  Programme publish() {
    require(State.DRAFT, "publish");
    return in(State.PUBLISHED);
  }

  Programme withdraw() {
    require(State.PUBLISHED, "withdraw");
    return in(State.DRAFT);
  }

  private void require(State needed, String verb) {
    if (state != needed) {
      throw new IllegalStateException("A programme that is " + state + " cannot " + verb);
    }
  }

  private Programme in(State next) {
    return new Programme(id, slug, profile, next, founders, areas, objectives, version);
  }

  /** Adds an area at the end, or changes the one with its id in its place. */
  Programme with(Area area) {
    return withAreas(put(areas, area, one -> one.id().equals(area.id())));
  }

  /** Moves an area by so many places; at the ends it stays. */
  Programme move(AreaId area, int step) {
    var order = new ArrayList<>(areas);
    for (int at = 0; at < order.size(); at++) {
      var to = at + step;
      if (order.get(at).id().equals(area) && to >= 0 && to < order.size()) {
        Collections.swap(order, at, to);
        break;
      }
    }
    return withAreas(order);
  }

  Programme without(AreaId area) {
    return withAreas(areas.stream().filter(one -> !one.id().equals(area)).toList());
  }

  private Programme withAreas(List<Area> next) {
    return new Programme(id, slug, profile, state, founders, next, objectives, version);
  }

  Programme with(Objective objective) {
    return withObjectives(put(objectives, objective, one -> one.id().equals(objective.id())));
  }

  Programme without(ObjectiveId objective) {
    return withObjectives(objectives.stream().filter(one -> !one.id().equals(objective)).toList());
  }

  private Programme withObjectives(List<Objective> next) {
    return new Programme(id, slug, profile, state, founders, areas, next, version);
  }

  Programme with(Founder founder) {
    return withFounders(
        put(founders, founder, one -> one.organisation().equals(founder.organisation())));
  }

  Programme without(OrganisationId founder) {
    return withFounders(
        founders.stream().filter(one -> !one.organisation().equals(founder)).toList());
  }

  private Programme withFounders(List<Founder> next) {
    return new Programme(id, slug, profile, state, next, areas, objectives, version);
  }

  private static <T> List<T> put(List<T> all, T one, Predicate<T> same) {
    var next = new ArrayList<>(all);
    for (int at = 0; at < next.size(); at++) {
      if (same.test(next.get(at))) {
        next.set(at, one);
        return next;
      }
    }
    next.add(one);
    return next;
  }

  List<Area> areasOn(LocalDate day) {
    return areas.stream().filter(area -> area.isValidOn(day)).toList();
  }

  List<Founder> foundersOn(LocalDate day) {
    return founders.stream().filter(founder -> founder.isValidOn(day)).toList();
  }
}
