package eu.hanza.events.programme;

import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.Slot.Label;
import eu.hanza.kernel.NormalisedText;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for in a programme; what is not asked for is null or empty.
 *
 * @param track the id of a track
 * @param theme the id of a theme
 * @param room the id of a room
 * @param spoken the tag of a language that is spoken or interpreted into
 * @param mode where people take part
 * @param place the address of an event within the event
 * @param q words of title, texts or speakers
 */
record SlotFilter(
    @Nullable String track,
    @Nullable String theme,
    @Nullable String room,
    @Nullable String spoken,
    @Nullable String mode,
    @Nullable String place,
    @Nullable String q) {

  /** Looks for everything. */
  static final SlotFilter ALL = new SlotFilter(null, null, null, null, null, null, null);

  /** The sessions of a programme that are looked for. */
  List<Slot> of(List<Slot> slots) {
    return slots.stream().filter(this::matches).toList();
  }

  private boolean matches(Slot slot) {
    return is(track, one -> isLabel(slot.track(), one))
        && is(theme, one -> isLabel(slot.theme(), one))
        && is(room, one -> isLabel(slot.room(), one))
        && is(spoken, one -> isSpoken(slot, one))
        && is(mode, one -> slot.said().mode().name().equals(one) || isHybrid(slot, one))
        && is(place, slot.eventSlug()::equals)
        && is(q, one -> isFound(slot, one));
  }

  private static boolean is(@Nullable String wanted, Predicate<String> test) {
    return wanted == null || wanted.isBlank() || test.test(wanted);
  }

  private static boolean isLabel(@Nullable Label label, String id) {
    return label != null && label.id().toString().equals(id);
  }

  private static boolean isSpoken(Slot slot, String tag) {
    return slot.said().language().equals(tag) || slot.said().interpretation().contains(tag);
  }

  /** A hybrid session is found by those who come and by those who do not. */
  private static boolean isHybrid(Slot slot, String wanted) {
    return slot.said().mode().audiences().stream().anyMatch(one -> one.name().equals(wanted));
  }

  private static boolean isFound(Slot slot, String words) {
    var text = NormalisedText.fold(String.join(" ", texts(slot).toList()));
    return Stream.of(NormalisedText.fold(words).strip().split("\\s+", -1)).allMatch(text::contains);
  }

  private static Stream<String> texts(Slot slot) {
    var said = slot.said();
    var written =
        Stream.of(said.title(), said.lede(), said.description())
            .map(text -> text.byLanguage().values())
            .flatMap(Collection::stream);
    var people = said.speakers().stream().map(one -> one.name() + " " + one.affiliation());
    return Stream.concat(written, people);
  }

  /** A value that is asked for, or an empty text. */
  static String value(@Nullable String wanted) {
    return Objects.requireNonNullElse(wanted, "");
  }
}
