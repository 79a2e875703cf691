package eu.hanza.events.reconfirmation;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationRow;
import eu.hanza.events.reconfirmation.OfficeReconfirmationPage.Count;
import eu.hanza.events.reconfirmation.OfficeReconfirmationPage.Row;
import eu.hanza.events.reconfirmation.Reconfirmations.Answered;
import eu.hanza.events.reconfirmation.Reconfirmations.Said;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the office's page about reconfirmation together. */
@Component
class OfficeReconfirmationPages {

  private static final int SIZE = 50;
  private static final String KEY = "events.office.reconfirmation.";

  private final ReconfirmationTerms terms;
  private final Reconfirmations answers;
  private final RegistrationList registrations;
  private final History history;
  private final Messages messages;

  OfficeReconfirmationPages(
      ReconfirmationTerms terms,
      Reconfirmations answers,
      RegistrationList registrations,
      History history,
      Messages messages) {
    this.terms = terms;
    this.answers = answers;
    this.registrations = registrations;
    this.history = history;
    this.messages = messages;
  }

  OfficeReconfirmationPage page(
      Actor actor,
      EventSummary event,
      @Nullable Said said,
      int number,
      FormErrors errors,
      Language language) {
    var asking = terms.of(event.id());
    var late = asking != Asking.BINDING && terms.isRegistered(event.id());
    var found = answers.page(event.id(), said, number, SIZE);
    var counts = answers.counts(event.id());
    var chosen = said == null ? "" : said.name();
    return new OfficeReconfirmationPage(
        event.id().toString(),
        event.event().title().in(language).text(),
        asking.name(),
        choices(late, language),
        late,
        asking == Asking.OFF ? List.of() : counts(counts, language),
        filters(counts, language),
        chosen,
        rows(actor, event, found.items(), language),
        Pager.of(found, n -> "?said=" + chosen + "&page=" + n),
        history.of(event.id(), language),
        errors);
  }

  private List<Option> choices(boolean late, Language language) {
    return Arrays.stream(Asking.values())
        .filter(one -> one != Asking.BINDING || !late)
        .map(one -> new Option(one.name(), messages.text(language, KEY + "asking." + one)))
        .toList();
  }

  private List<Count> counts(Map<Said, Integer> counts, Language language) {
    return Arrays.stream(Said.values())
        .filter(one -> one != Said.ENDED || counts.containsKey(one))
        .map(one -> new Count(word(one, language), number(counts, one, language)))
        .toList();
  }

  private static String number(Map<Said, Integer> counts, Said one, Language language) {
    return Formats.of(language).number(counts.getOrDefault(one, 0));
  }

  private String word(Said said, Language language) {
    return messages.text(language, KEY + "said." + said);
  }

  private List<Option> filters(Map<Said, Integer> counts, Language language) {
    return counts.entrySet().stream()
        .map(
            entry ->
                new Option(
                    entry.getKey().name(),
                    word(entry.getKey(), language) + " (" + entry.getValue() + ")"))
        .toList();
  }

  private List<Row> rows(Actor actor, EventSummary event, List<Answered> found, Language language) {
    var ids = found.stream().map(Answered::registration).toList();
    var known = registrations.some(actor, event.id(), ids);
    return found.stream()
        .map(one -> row(one, known.get(one.registration()), event, language))
        .toList();
  }

  private Row row(
      Answered one, @Nullable RegistrationRow who, EventSummary event, Language language) {
    var at = one.at();
    var zone = event.event().time().zone();
    return new Row(
        one.number(),
        who == null ? "" : who.name(),
        who == null ? "" : who.organisation(),
        word(one.said(), language),
        tone(one.said()),
        at == null ? "" : Formats.of(language).dateTime(at.atZone(zone)));
  }

  private static String tone(Said said) {
    return switch (said) {
      case YES -> "on";
      case NONE -> "warn";
      case NO, ENDED -> "off";
    };
  }
}
