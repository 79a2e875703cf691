package eu.hanza.events.door;

import eu.hanza.accounts.Actor;
import eu.hanza.events.Arrivals;
import eu.hanza.events.Codes;
import eu.hanza.events.EventRules;
import eu.hanza.events.RegistrationNumbers;
import eu.hanza.events.attendance.DoorHours;
import eu.hanza.events.attendance.Gathering;
import eu.hanza.events.attendance.Presences;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page at the door together. */
@Component
class DoorPages {

  private static final String EARLY = "early";

  private final Roster roster;
  private final Arrivals arrivals;
  private final DoorHours hours;
  private final Presences presences;
  private final RegistrationNumbers numbers;
  private final Messages messages;

  DoorPages(
      Roster roster,
      Arrivals arrivals,
      DoorHours hours,
      Presences presences,
      RegistrationNumbers numbers,
      Messages messages) {
    this.roster = roster;
    this.arrivals = arrivals;
    this.hours = hours;
    this.presences = presences;
    this.numbers = numbers;
    this.messages = messages;
  }

  /** Who may be meant by a code, a number or a name. */
  List<Roster.Entry> find(Gathering where, String typed) {
    var hash = Codes.hash(typed);
    var words = NormalisedText.fold(typed.strip());
    var all = roster.entries(where);
    var exact =
        all.stream()
            .filter(
                one ->
                    one.ticket().equals(hash) || String.valueOf(one.number()).equals(typed.strip()))
            .toList();
    return exact.isEmpty() && words.length() > 2
        ? all.stream().filter(one -> NormalisedText.fold(one.name()).contains(words)).toList()
        : exact;
  }

  DoorPage fresh(Actor actor, Gathering where, Language language) {
    return page(actor, where, "", null, null, List.of(), FormErrors.NONE, language);
  }

  DoorPage wrong(Actor actor, Gathering where, FormErrors errors, Language language) {
    return page(actor, where, "", null, null, List.of(), errors, language);
  }

  DoorPage several(
      Actor actor, Gathering where, String typed, List<Roster.Entry> found, Language language) {
    var options =
        found.stream()
            .map(one -> new Option(one.id().toString(), one.number() + ". " + one.name()))
            .toList();
    var text = messages.text(language, "events.door.several", "n", found.size());
    return page(actor, where, typed, text, "several", options, FormErrors.NONE, language);
  }

  /** The answer to somebody who would check people in before the door opens. */
  DoorPage early(Actor actor, Gathering where, Language language) {
    var text = messages.text(language, "events.door.closed", "when", hours.words(where, language));
    return page(actor, where, "", text, EARLY, List.of(), FormErrors.NONE, language);
  }

  DoorPage result(Actor actor, Gathering where, ScanResult result, Language language) {
    var at = result.at();
    var time = at == null ? "" : Formats.of(language).time(at.atZone(where.zone()).toLocalTime());
    var kind = result.outcome().name().toLowerCase(Locale.ROOT);
    var text =
        messages.text(
            language,
            "events.door." + kind,
            "name",
            result.name(),
            "number",
            result.number(),
            "time",
            time,
            "when",
            hours.words(where, language));
    return page(actor, where, "", text, kind, List.of(), FormErrors.NONE, language);
  }

  private DoorPage page(
      Actor actor,
      Gathering where,
      String typed,
      @Nullable String result,
      @Nullable String kind,
      List<Option> found,
      FormErrors errors,
      Language language) {
    var title = where.title().in(language);
    var staff = !EventRules.mayKeep(actor, where.event().programme());
    var session = where.session();
    return new DoorPage(
        where.event().id().toString(),
        where.query(),
        session == null ? "" : session.id().toString(),
        title.text(),
        title.language(),
        staff ? DoorsController.PATH : where.path(),
        staff,
        presences.headcount(where.subject()).words(messages, language),
        numbers.of(where.counted()).words(messages, language),
        hours.isOpen(where)
            ? ""
            : messages.text(language, "events.door.closed", "when", hours.words(where, language)),
        typed,
        result,
        kind,
        found,
        arrivals.mayEnter(where.event()),
        Arrays.stream(Sector.values())
            .map(one -> new Option(one.name(), messages.text(language, one.key())))
            .toList(),
        Arrays.stream(WorkFunction.values())
            .map(one -> new Option(one.name(), messages.text(language, one.key())))
            .toList(),
        errors);
  }
}
