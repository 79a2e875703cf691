package eu.hanza.partnering.rooms;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.partnering.ListingCatalogue;
import eu.hanza.partnering.rooms.RoomPage.Link;
import eu.hanza.partnering.rooms.RoomPage.May;
import eu.hanza.partnering.rooms.RoomPage.OutcomeView;
import eu.hanza.partnering.rooms.RoomPage.PostView;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of rooms. */
@Component
class RoomPages {

  private final RoomBook book;
  private final ListingCatalogue listings;
  private final ProgrammeDirectory programmes;
  private final People people;
  private final History history;
  private final Messages messages;
  private final Clock clock;

  RoomPages(
      RoomBook book,
      ListingCatalogue listings,
      ProgrammeDirectory programmes,
      People people,
      History history,
      Messages messages,
      Clock clock) {
    this.book = book;
    this.listings = listings;
    this.programmes = programmes;
    this.people = people;
    this.history = history;
    this.messages = messages;
    this.clock = clock;
  }

  /** The programmes whose rooms somebody sees. */
  private List<ProgrammeSummary> mine(Actor actor) {
    return actor.isAdministrator()
        ? programmes.published()
        : programmes.all(actor.programmes()).values().stream()
            .filter(one -> RoomRules.maySee(actor, one.id()))
            .toList();
  }

  RoomsPage list(Actor actor, RoomsPage.Typed typed, FormErrors errors, Language language) {
    var mine = mine(actor);
    var rows =
        book.of(mine.stream().map(ProgrammeSummary::id).toList()).stream()
            .map(one -> row(one, language))
            .toList();
    var options =
        mine.stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList();
    return new RoomsPage(rows, options, typed, errors);
  }

  private RoomsPage.Row row(RoomBook.Row room, Language language) {
    return new RoomsPage.Row(
        "/my/rooms/" + room.id(),
        room.title(),
        room.language(),
        text(language, "state." + room.state()),
        room.state() == RoomState.OPEN,
        day(room.openedAt(), language)
            + " · "
            + text(language, "members", "n", room.members())
            + " · "
            + text(language, "posts", "n", room.posts()));
  }

  RoomPage page(
      Room room, Actor actor, RoomPage.Typed typed, FormErrors errors, Language language) {
    var members = book.members(room.id());
    var posts = book.posts(room.id());
    var asked = new ArrayList<>(members);
    posts.forEach(one -> asked.add(one.author()));
    asked.add(room.openedBy());
    var names = people.names(asked.stream().filter(Objects::nonNull).distinct().toList());
    var opener = name(names, room.openedBy(), language);
    var moderates = RoomRules.mayModerate(actor, room.programme());
    var takesPart = members.contains(actor.who());
    return new RoomPage(
        "/my/rooms/" + room.id(),
        room.title(),
        room.language(),
        paragraphs(room.problem()),
        programmes.get(room.programme()).name().in(language).text(),
        text(language, "opened", "day", day(room.openedAt(), language), "name", opener),
        need(room, language),
        members.stream().map(one -> name(names, one, language)).toList(),
        posts.stream().map(one -> post(one, names, language)).toList(),
        outcome(room, language),
        new May(
            room.isOpen() && !takesPart,
            room.isOpen() && takesPart,
            room.isOpen() && RoomRules.mayClose(actor, room),
            moderates),
        Arrays.stream(Ending.values())
            .map(one -> new Option(one.name(), text(language, "ending." + one)))
            .toList(),
        typed,
        errors,
        moderates ? history.of(room.id(), language) : null);
  }

  private @Nullable Link need(Room room, Language language) {
    var need = room.need();
    return need == null
        ? null
        : listings.known(List.of(need)).stream()
            .findFirst()
            .map(one -> new Link(one.path(), one.listing().title().in(language).text()))
            .orElse(null);
  }

  private PostView post(RoomBook.Post post, Map<PersonId, String> names, Language language) {
    var isHidden = !post.hiddenBecause().isEmpty();
    return new PostView(
        post.id().toString(),
        name(names, post.author(), language),
        Formats.of(language).dateTime(post.at().atZone(clock.getZone())),
        isHidden ? List.of() : paragraphs(post.text()),
        post.hiddenBecause());
  }

  private @Nullable OutcomeView outcome(Room room, Language language) {
    var closed = room.closedAt();
    return closed == null
        ? null
        : new OutcomeView(
            text(language, "ending." + room.ending()),
            paragraphs(room.outcome()),
            room.outcomePage(),
            text(language, "closed", "day", day(closed, language)));
  }

  private static List<String> paragraphs(String text) {
    return new TextView(text, null).paragraphs();
  }

  private String name(Map<PersonId, String> names, @Nullable PersonId person, Language language) {
    var name = person == null ? null : names.get(person);
    return name == null ? text(language, "somebody") : name;
  }

  private String day(Instant moment, Language language) {
    return Formats.of(language).date(moment.atZone(clock.getZone()).toLocalDate());
  }

  private String text(Language language, String key, Object... namesAndValues) {
    return messages.text(language, "partnering.room." + key, namesAndValues);
  }
}
