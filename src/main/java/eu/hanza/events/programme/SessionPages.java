package eu.hanza.events.programme;

import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.draws.DrawWords;
import eu.hanza.events.draws.Draws;
import eu.hanza.events.polls.LiveSessions;
import eu.hanza.events.programme.ProgrammePages.For;
import eu.hanza.events.programme.SessionPage.External;
import eu.hanza.events.programme.SessionPage.Fact;
import eu.hanza.events.programme.SessionPage.Link;
import eu.hanza.events.programme.SessionPage.OverlapView;
import eu.hanza.events.programme.SessionPage.Said;
import eu.hanza.events.programme.SessionPage.SpeakerView;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.Slot.Label;
import eu.hanza.events.sessions.Speaker;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.events.web.EventSites;
import eu.hanza.events.web.Zones;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.shell.spi.Messages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of sessions together. */
@Component
class SessionPages {

  private static final Pattern PARAGRAPHS = Pattern.compile("\\R{2,}");
  private static final Pattern LINES = Pattern.compile("\\R+");

  private final EventSites sites;
  private final Timetable timetable;
  private final LiveSessions live;
  private final ProgrammePages programme;
  private final SlotWords words;
  private final Listings listings;
  private final Draws draws;
  private final DrawWords drawWords;
  private final Messages messages;

  SessionPages(
      EventSites sites,
      Timetable timetable,
      LiveSessions live,
      ProgrammePages programme,
      SlotWords words,
      Listings listings,
      Draws draws,
      DrawWords drawWords,
      Messages messages) {
    this.sites = sites;
    this.timetable = timetable;
    this.live = live;
    this.programme = programme;
    this.words = words;
    this.listings = listings;
    this.draws = draws;
    this.drawWords = drawWords;
    this.messages = messages;
  }

  SessionPage page(EventSummary event, Slot slot, For reader) {
    var language = reader.language();
    var said = slot.said();
    var description = said.description().in(language);
    var questions = said.questions().in(language);
    return new SessionPage(
        sites.withProgramme(event, slot.path(), language),
        programme.row(event, slot, reader),
        eyebrow(slot, language),
        otherTitle(slot, language),
        PolishTypography.bind(said.lede().in(language).text()),
        paragraphs(description.text()),
        description.language(),
        LINES.splitAsStream(questions.text()).filter(line -> !line.isBlank()).toList(),
        questions.language(),
        said.speakers().stream().map(one -> speaker(one, language)).toList(),
        facts(slot, language),
        draw(event, slot, language),
        external(slot, language),
        live(slot, language),
        timetable.besides(slot).stream().map(other -> overlap(slot, other, language)).toList(),
        event.path() + "/programme#" + slot.session().slug(),
        Objects.requireNonNullElse(reader.zone(), said.time().zone()).getId(),
        Zones.options(language),
        listings.of(event, slot, language));
  }

  private static List<String> paragraphs(String text) {
    return PARAGRAPHS
        .splitAsStream(text)
        .filter(paragraph -> !paragraph.isBlank())
        .map(PolishTypography::bind)
        .toList();
  }

  private static String eyebrow(Slot slot, Language language) {
    var time = slot.said().time();
    return EventWords.day(time.startsOn(), language)
        + ", "
        + Formats.of(language).times(time.start(), time.end());
  }

  private static @Nullable Said otherTitle(Slot slot, Language language) {
    var title = slot.said().title();
    var shown = title.in(language).language();
    return title.byLanguage().entrySet().stream()
        .filter(one -> !one.getKey().equals(shown))
        .findFirst()
        .map(one -> new Said(one.getValue(), one.getKey()))
        .orElse(null);
  }

  private SpeakerView speaker(Speaker speaker, Language language) {
    var role =
        speaker.role() == Speaker.Role.SPEAKER
            ? ""
            : messages.text(language, "events.session.role." + speaker.role());
    return new SpeakerView(
        speaker.name(),
        Stream.of(role, speaker.affiliation())
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", ")));
  }

  private List<Fact> facts(Slot slot, Language language) {
    var facts = new ArrayList<Fact>();
    var said = slot.said();
    add(facts, "kind", messages.text(language, said.kind().key()), language);
    add(facts, "track", slot.track(), language);
    add(facts, "theme", slot.theme(), language);
    add(facts, "place", words.place(slot, language), language);
    add(facts, "mode", messages.text(language, "events.session.mode." + said.mode()), language);
    add(facts, "language", words.spoken(slot, language), language);
    add(facts, "access", said.access(), language);
    add(facts, "hashtag", said.hashtag().isBlank() ? "" : "#" + said.hashtag(), language);
    add(facts, "external", said.externalId(), language);
    return facts;
  }

  private void add(List<Fact> facts, String name, String text, Language language) {
    if (!text.isBlank()) {
      facts.add(new Fact(messages.text(language, "events.session.fact." + name), text, null));
    }
  }

  private void add(List<Fact> facts, String name, @Nullable Label label, Language language) {
    if (label != null) {
      var text = label.name().in(language);
      var words = messages.text(language, "events.session.fact." + name);
      facts.add(new Fact(words, text.text(), text.language()));
    }
  }

  private @Nullable Link draw(EventSummary event, Slot slot, Language language) {
    return draws
        .of(slot.session().id())
        .map(draw -> new Link(DrawWords.path(draw, event), drawWords.line(draw, event, language)))
        .orElse(null);
  }

  private @Nullable External external(Slot slot, Language language) {
    if (slot.externalUrl().isBlank()) {
      return null;
    }
    var host = URI.create(slot.externalUrl()).getHost();
    return new External(
        slot.externalUrl(), messages.text(language, "events.session.external", "host", host));
  }

  private @Nullable Link live(Slot slot, Language language) {
    var session = slot.session();
    var open = live.of(List.of(session.id())).get(session.id());
    return open == null ? null : new Link(open.path(), messages.text(language, open.key()));
  }

  private OverlapView overlap(Slot slot, Slot other, Language language) {
    var title = other.said().title().in(language);
    var both = slot.said().time().overlap(other.said().time());
    var when = words.when(other, slot.said().time().zone(), language);
    return new OverlapView(
        other.path(),
        title.text(),
        title.language(),
        messages.text(language, "events.session.overlaps", "n", both.toMinutes(), "when", when));
  }
}
