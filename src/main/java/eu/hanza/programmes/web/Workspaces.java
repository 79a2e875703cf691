package eu.hanza.programmes.web;

import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.FounderDirectory;
import eu.hanza.programmes.Priorities;
import eu.hanza.programmes.PrioritySummary;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.programmes.web.WorkspacePage.ItemRow;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the office shows of a programme. */
@Component
record Workspaces(
    ProgrammeDirectory directory,
    ProgrammeOffice office,
    FounderDirectory founders,
    Priorities priorities,
    History history,
    Messages messages) {

  WorkspacePage page(ProgrammeId id, FormErrors errors, Language language) {
    var programme = directory.get(id);
    var words = new Words(messages, language);
    return new WorkspacePage(
        words.speak(programme.name()),
        "/office/programmes/" + id,
        programme.path(),
        programme.published(),
        errors,
        hints(id, language),
        areas(id, words),
        objectives(id, words),
        priorities(id, words),
        founders(id, words),
        editions(id, words),
        history.of(id, language));
  }

  private List<String> hints(ProgrammeId id, Language language) {
    return office.hints(id).stream()
        .map(hint -> messages.text(language, hint.key(), hint.values()))
        .toList();
  }

  private List<ItemRow> areas(ProgrammeId id, Words words) {
    return directory.areas(id).stream()
        .map(
            area ->
                new ItemRow(
                    area.id().toString(),
                    words.speak(area.name()),
                    joined(
                        words.speak(area.gloss()),
                        validity(area.validFrom(), area.validTo(), words.language()))))
        .toList();
  }

  private List<ItemRow> objectives(ProgrammeId id, Words words) {
    return directory.objectives(id).stream()
        .map(
            one ->
                new ItemRow(
                    one.id().toString(), words.speak(one.domain()), words.speak(one.text())))
        .toList();
  }

  private List<ItemRow> priorities(ProgrammeId id, Words words) {
    return priorities.of(id).stream()
        .map(
            one ->
                new ItemRow(
                    one.id().toString(),
                    words.speak(one.name()),
                    joined(document(one), one.funder() == null ? "" : words.t("priority.of-fund"))))
        .toList();
  }

  /** The document with its years, which its title often names already. */
  private static String document(PrioritySummary priority) {
    return priority.source().contains(priority.years())
        ? priority.source()
        : joined(priority.source(), priority.years());
  }

  private List<ItemRow> founders(ProgrammeId id, Words words) {
    return founders.all(id).stream()
        .map(
            one ->
                new ItemRow(
                    one.founder().organisation().toString(),
                    words.speak(one.name()),
                    joined(
                        one.founder().act(),
                        validity(
                            one.founder().validFrom(), one.founder().validTo(), words.language()))))
        .toList();
  }

  private List<ItemRow> editions(ProgrammeId id, Words words) {
    return directory.editions(id).stream()
        .map(
            one ->
                new ItemRow(
                    one.id().toString(),
                    String.valueOf(one.year()),
                    joined(
                        words.speak(one.name()),
                        validity(one.startsOn(), one.endsOn(), words.language()))))
        .toList();
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
  }

  /** The days between which something holds; an end that is open is left out. */
  private static String validity(
      @Nullable LocalDate from, @Nullable LocalDate to, Language language) {
    var formats = Formats.of(language);
    if (from != null && to != null) {
      return formats.period(new Period(from, to));
    }
    return (from == null ? "" : formats.date(from) + " –")
        + (to == null ? "" : "– " + formats.date(to));
  }
}
