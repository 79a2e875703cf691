package eu.hanza.events.programme;

import eu.hanza.events.programme.ProgrammePage.Choice;
import eu.hanza.events.programme.ProgrammePage.Chosen;
import eu.hanza.events.programme.ProgrammePage.Filters;
import eu.hanza.events.programme.ProgrammePage.ThemeCount;
import eu.hanza.events.sessions.SessionMode;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.Slot.Label;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be looked for in a programme: only what tells its sessions apart. */
@Component
class ProgrammeFilters {

  private final SlotWords words;
  private final Messages messages;

  ProgrammeFilters(SlotWords words, Messages messages) {
    this.words = words;
    this.messages = messages;
  }

  Filters of(List<Slot> slots, SlotFilter filter, Language language) {
    var choices =
        Stream.of(
                choice("track", labels(slots, Slot::track, language), filter.track(), language),
                choice("theme", labels(slots, Slot::theme, language), filter.theme(), language),
                choice("room", labels(slots, Slot::room, language), filter.room(), language),
                choice("spoken", languages(slots, language), filter.spoken(), language),
                choice("mode", modes(slots, language), filter.mode(), language),
                choice("place", places(slots, language), filter.place(), language))
            .filter(choice -> choice.options().size() > 1 || !choice.value().isEmpty())
            .toList();
    return new Filters(choices, SlotFilter.value(filter.q()));
  }

  private Choice choice(
      String name, List<Option> options, @Nullable String value, Language language) {
    var label = messages.text(language, "events.programme.filter." + name);
    return new Choice(name, label, options, SlotFilter.value(value));
  }

  private static List<Option> labels(
      List<Slot> slots, Function<Slot, @Nullable Label> what, Language language) {
    return slots.stream()
        .map(what)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct()
        .sorted(Comparator.comparingInt(Label::position))
        .map(label -> new Option(label.id().toString(), SlotWords.name(label, language)))
        .toList();
  }

  private List<Option> languages(List<Slot> slots, Language language) {
    return slots.stream()
        .flatMap(
            slot ->
                Stream.concat(
                    Stream.of(slot.said().language()), slot.said().interpretation().stream()))
        .distinct()
        .map(tag -> new Option(tag, words.name(tag, language)))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  private List<Option> modes(List<Slot> slots, Language language) {
    return slots.stream()
        .map(slot -> slot.said().mode())
        .distinct()
        .sorted()
        .map(mode -> new Option(mode.name(), mode(mode, language)))
        .toList();
  }

  private String mode(SessionMode mode, Language language) {
    return messages.text(language, "events.session.mode." + mode);
  }

  private static List<Option> places(List<Slot> slots, Language language) {
    return slots.stream()
        .collect(
            Collectors.toMap(
                Slot::eventSlug, Slot::eventTitle, (one, other) -> one, LinkedHashMap::new))
        .entrySet()
        .stream()
        .map(place -> new Option(place.getKey(), place.getValue().in(language).text()))
        .toList();
  }

  /** What is looked for, each with the address without it. */
  List<Chosen> chosen(Filters filters, Language language) {
    var asked = asked(filters);
    return asked.keySet().stream()
        .map(name -> new Chosen(text(filters, name, language), query(asked, name)))
        .toList();
  }

  private String text(Filters filters, String name, Language language) {
    return filters.choices().stream()
        .filter(choice -> choice.name().equals(name))
        .findFirst()
        .map(ProgrammeFilters::shown)
        .orElseGet(
            () ->
                messages.text(language, "events.programme.filter.words", "words", filters.words()));
  }

  private static String shown(Choice choice) {
    return choice.options().stream()
        .filter(option -> option.value().equals(choice.value()))
        .map(option -> choice.label() + ": " + option.label())
        .findFirst()
        .orElse(choice.label() + ": –");
  }

  private static Map<String, String> asked(Filters filters) {
    var asked = new LinkedHashMap<String, String>();
    filters.choices().stream()
        .filter(choice -> !choice.value().isEmpty())
        .forEach(choice -> asked.put(choice.name(), choice.value()));
    if (!filters.words().isBlank()) {
      asked.put("q", filters.words());
    }
    return asked;
  }

  /** The query of a page with these filters. */
  static String query(Filters filters) {
    return query(asked(filters), "");
  }

  private static String query(Map<String, String> asked, String without) {
    return asked.entrySet().stream()
        .filter(one -> !one.getKey().equals(without))
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** How many sessions each theme has; with those without one they sum up to all (S2.8). */
  List<ThemeCount> themes(List<Slot> slots, Language language) {
    var counts = new LinkedHashMap<Label, Long>();
    labels(slots).forEach(theme -> counts.merge(theme, 1L, Long::sum));
    if (counts.isEmpty()) {
      return List.of();
    }
    var themes = new ArrayList<ThemeCount>();
    counts.entrySet().stream()
        .sorted(Comparator.comparingInt(one -> one.getKey().position()))
        .forEach(one -> themes.add(theme(one.getKey(), one.getValue(), language)));
    var without = slots.size() - counts.values().stream().mapToLong(Long::longValue).sum();
    if (without > 0) {
      var none = messages.text(language, "events.programme.theme.none");
      themes.add(new ThemeCount(none, null, counted(without, language), null));
    }
    return themes;
  }

  private static Stream<Label> labels(List<Slot> slots) {
    return slots.stream().flatMap(slot -> Stream.ofNullable(slot.theme()));
  }

  private ThemeCount theme(Label theme, long count, Language language) {
    var name = theme.name().in(language);
    return new ThemeCount(
        name.text(), name.language(), counted(count, language), "theme=" + theme.id());
  }

  /** How many sessions, in words. */
  String counted(long count, Language language) {
    return messages.text(language, "events.programme.sessions", "n", count);
  }
}
