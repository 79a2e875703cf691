package eu.hanza.events.statistics;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventQuestions;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationNumbers;
import eu.hanza.events.RegistrationRow;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.statistics.StatisticsPage.Bar;
import eu.hanza.events.statistics.StatisticsPage.Table;
import eu.hanza.forms.ChoiceCount;
import eu.hanza.forms.ChoiceCount.Taken;
import eu.hanza.forms.ChoiceCount.Written;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the registrations of an event into figures. */
@Component
class StatisticsPages {

  private final RegistrationList registrations;
  private final EventQuestions questions;
  private final RegistrationNumbers numbers;
  private final WorkTables works;
  private final Messages messages;

  StatisticsPages(
      RegistrationList registrations,
      EventQuestions questions,
      RegistrationNumbers numbers,
      WorkTables works,
      Messages messages) {
    this.registrations = registrations;
    this.numbers = numbers;
    this.works = works;
    this.questions = questions;
    this.messages = messages;
  }

  StatisticsPage page(Actor actor, EventSummary event, Language language) {
    var rows = registrations.all(actor, event.id(), RegistrationState.CONFIRMED);
    var ids = rows.stream().map(RegistrationRow::id).toList();
    var counts = questions.counts(event.id(), ids);
    var title = event.event().title().in(language);
    return new StatisticsPage(
        event.id().toString(),
        title.text(),
        title.language(),
        numbers.of(event.id()).words(messages, language),
        messages.text(language, "events.office.statistics.count", "n", rows.size()),
        rows.isEmpty() ? null : works.table(rows, language),
        counts.stream().anyMatch(one -> one.name().equals("audience")),
        counts.stream().map(one -> table(one, language)).toList());
  }

  private Table table(ChoiceCount count, Language language) {
    var label = count.label().in(language);
    var bars = new ArrayList<Bar>();
    count.choices().forEach(choice -> bars.add(bar(choice, count.asked(), language)));
    if (count.silent() > 0) {
      var words = messages.text(language, "events.office.statistics.silent");
      bars.add(bar(words, language.tag(), count.silent(), count.asked(), language));
    }
    var total = Formats.of(language).number(count.asked());
    return new Table(label.text(), label.language(), bars, total, others(count.others()));
  }

  private static String others(List<Written> others) {
    return others.stream()
        .map(one -> one.count() == 1 ? one.text() : one.text() + " (" + one.count() + ")")
        .collect(Collectors.joining(", "));
  }

  private static Bar bar(Taken choice, int all, Language language) {
    var label = choice.label().in(language);
    return bar(label.text(), label.language(), choice.count(), all, language);
  }

  private static Bar bar(String label, String spoken, int count, int all, Language language) {
    var formats = Formats.of(language);
    var share =
        all == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(count * 100L)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    return new Bar(
        label,
        spoken,
        formats.number(count),
        formats.number(share.stripTrailingZeros()) + "\u00a0%",
        share.toPlainString());
  }
}
