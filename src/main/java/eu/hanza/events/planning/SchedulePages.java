package eu.hanza.events.planning;

import eu.hanza.events.EventSummary;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Person;
import eu.hanza.events.exchange.ScheduleNote;
import eu.hanza.events.exchange.ScheduleOverlaps.Overlap;
import eu.hanza.events.planning.SchedulePage.Group;
import eu.hanza.events.sessions.SchedulePlan;
import eu.hanza.events.sessions.SchedulePlan.Step;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Period;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of an import together. */
@Component
class SchedulePages {

  private static final int SHOWN = 200;

  private final Messages messages;

  SchedulePages(Messages messages) {
    this.messages = messages;
  }

  SchedulePage empty(EventSummary event, FormErrors errors, Language language) {
    return page(event, null, "", List.of(), List.of(), null, errors, language);
  }

  SchedulePage look(
      EventSummary event, String upload, SchedulePlan plan, FormErrors errors, Language language) {
    var meeting = plan.file().conference();
    var days = Formats.of(language).period(new Period(meeting.start(), meeting.end()));
    return page(
        event,
        upload,
        meeting.title() + ", " + days,
        counts(plan, language),
        groups(plan, language),
        plan,
        errors,
        language);
  }

  private static SchedulePage page(
      EventSummary event,
      @Nullable String upload,
      String conference,
      List<String> counts,
      List<Group> groups,
      @Nullable SchedulePlan plan,
      FormErrors errors,
      Language language) {
    var title = event.event().title().in(language);
    return new SchedulePage(
        event.id().toString(),
        title.text(),
        title.language(),
        upload,
        conference,
        counts,
        groups,
        plan == null ? 0 : plan.gone().size(),
        plan != null && plan.outside().isEmpty(),
        errors);
  }

  private List<String> counts(SchedulePlan plan, Language language) {
    var file = plan.file();
    var rooms = file.entries().stream().map(Entry::room).distinct().count();
    var persons =
        file.entries().stream()
            .flatMap(entry -> entry.persons().stream())
            .map(Person::key)
            .distinct()
            .count();
    return Stream.of(
            count("entries", file.entries().size(), language),
            count("rooms", rooms, language),
            count("persons", persons, language),
            count("created", plan.of(Step.Created.class).size(), language),
            count("changed", plan.of(Step.Changed.class).size(), language),
            count("unchanged", plan.of(Step.Unchanged.class).size(), language),
            count("gone", plan.gone().size(), language))
        .toList();
  }

  private String count(String what, long number, Language language) {
    return messages.text(language, "events.office.schedule.count." + what, "n", number);
  }

  private List<Group> groups(SchedulePlan plan, Language language) {
    var titles = new HashMap<String, String>();
    plan.file().entries().forEach(entry -> titles.put(entry.id(), entry.title()));
    var changed = plan.of(Step.Changed.class).stream().map(step -> step.entry().title()).toList();
    var gone = plan.gone().stream().map(slot -> slot.said().title().in(language).text()).toList();
    return Stream.of(
            group("outside", plan.outside().stream().map(Entry::title).toList(), language),
            group("rooms", overlaps(plan.overlaps().rooms(), titles, language), language),
            group("persons", overlaps(persons(plan), titles, language), language),
            group("changed", changed, language),
            group("gone", gone, language),
            group("notes", notes(plan.notes(), language), language))
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  private Group group(String kind, List<String> lines, Language language) {
    var heading =
        messages.text(language, "events.office.schedule.group." + kind, "n", lines.size());
    var rest = lines.size() - SHOWN;
    return new Group(
        heading,
        lines.stream().limit(SHOWN).toList(),
        rest > 0 ? messages.text(language, "events.office.schedule.group.more", "n", rest) : "");
  }

  /** Overlaps of people by their names instead of their ids. */
  private static List<Overlap> persons(SchedulePlan plan) {
    var names = new HashMap<String, String>();
    plan.file().entries().stream()
        .flatMap(entry -> entry.persons().stream())
        .forEach(person -> names.put(person.key(), person.name()));
    return plan.overlaps().persons().stream()
        .map(
            one ->
                new Overlap(names.getOrDefault(one.what(), one.what()), one.first(), one.second()))
        .toList();
  }

  private List<String> overlaps(
      List<Overlap> overlaps, Map<String, String> titles, Language language) {
    return overlaps.stream()
        .map(
            one ->
                messages.text(
                    language,
                    "events.office.schedule.overlap",
                    "what",
                    one.what(),
                    "one",
                    titles.getOrDefault(one.first(), one.first()) + " (" + one.first() + ")",
                    "other",
                    titles.getOrDefault(one.second(), one.second()) + " (" + one.second() + ")"))
        .toList();
  }

  private List<String> notes(List<ScheduleNote> notes, Language language) {
    return notes.stream()
        .map(
            note ->
                messages.text(
                    language,
                    "events.office.schedule.line",
                    "line",
                    note.line(),
                    "text",
                    messages.text(language, note.words())))
        .toList();
  }
}
