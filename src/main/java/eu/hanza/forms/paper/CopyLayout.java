package eu.hanza.forms.paper;

import eu.hanza.documents.Block;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormRow;
import eu.hanza.forms.FormRun;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.view.AnswerWords;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out what was asked and answered, in page order; what was not asked is not told. */
final class CopyLayout {

  private static final int DEEPEST = 4;

  private final FormRun run;
  private final FormDefinition form;
  private final AnswerWords words;
  private final Messages messages;
  private final Language language;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block.KeyValue> waiting = new ArrayList<>();

  CopyLayout(
      FormDefinition form, FormRun run, AnswerWords words, Messages messages, Language language) {
    this.form = form;
    this.run = run;
    this.words = words;
    this.messages = messages;
    this.language = language;
  }

  List<Block> blocks() {
    form.items().forEach(item -> add(item, Optional.empty(), 3));
    settle();
    return List.copyOf(blocks);
  }

  /** Questions that follow each other stand in one list. */
  private void settle() {
    if (!waiting.isEmpty()) {
      blocks.add(new Block.KeyValues(waiting));
      waiting.clear();
    }
  }

  private static AnswerPath path(FormItem item, Optional<AnswerPath> above) {
    return above.map(path -> path.below(item.name())).orElseGet(() -> AnswerPath.to(item.name()));
  }

  private void add(FormItem item, Optional<AnswerPath> above, int level) {
    switch (item) {
      case Question question -> row(question, above).ifPresent(row -> add(question, row));
      case Group group -> add(group, above, level);
      case Repeat repeat -> add(repeat, above, level);
    }
  }

  /** The row of a question that was asked of a person. */
  private Optional<FormRow> row(Question question, Optional<AnswerPath> above) {
    return CardNumbers.isAsked(question) || isCalculated(question)
        ? run.row(path(question, above)).filter(FormRow::relevant)
        : Optional.empty();
  }

  /** A calculated value is told where a person could see it. */
  private static boolean isCalculated(Question question) {
    return !question.rules().calculation().isBlank()
        && !question.type().isSilent()
        && !question.retired();
  }

  private void add(Question question, FormRow row) {
    waiting.add(new Block.KeyValue(label(question, row.path()), answer(question, row)));
  }

  private String answer(Question question, FormRow row) {
    return row.answer()
        .map(answer -> words.say(row, question, answer))
        .orElseGet(() -> messages.text(language, "forms.card.blank"));
  }

  private String label(FormItem item, AnswerPath path) {
    var label = run.words(path, item.wording().label()).strip();
    return label.isEmpty() ? item.name() : label;
  }

  private void add(Group group, Optional<AnswerPath> above, int level) {
    if (group.isMatrix() && group.items().stream().allMatch(Question.class::isInstance)) {
      table(group, above);
      return;
    }
    var labelled = !group.wording().label().isEmpty();
    var before = heading(labelled ? label(group, path(group, above)) : "", level);
    var below = labelled ? Math.min(level + 1, DEEPEST) : level;
    group.items().forEach(item -> add(item, above, below));
    withdraw(before);
  }

  /** Writes a heading; the number tells where, none where there is no text. */
  private int heading(String text, int level) {
    if (text.isEmpty()) {
      return -1;
    }
    settle();
    blocks.add(new Block.Heading(level, text));
    return blocks.size();
  }

  /** Takes a heading away below which nothing was asked. */
  private void withdraw(int end) {
    if (end > 0 && blocks.size() == end && waiting.isEmpty()) {
      blocks.removeLast();
    }
  }

  private void table(Group group, Optional<AnswerPath> above) {
    var cells =
        group.items().stream()
            .map(Question.class::cast)
            .flatMap(question -> row(question, above).stream())
            .map(row -> List.of(label(row.item(), row.path()), answer((Question) row.item(), row)))
            .toList();
    if (cells.isEmpty()) {
      return;
    }
    settle();
    var headers =
        List.of(
            messages.text(language, "forms.card.row"),
            messages.text(language, "forms.card.copy.answers"));
    blocks.add(new Block.Table(label(group, path(group, above)), headers, cells, List.of()));
  }

  private void add(Repeat repeat, Optional<AnswerPath> above, int level) {
    var path = path(repeat, above);
    var count = run.count(path);
    var labelled = !repeat.wording().label().isEmpty();
    for (var instance = 1; instance <= count; instance++) {
      var label = labelled ? label(repeat, path.at(instance)) : entry();
      var heading =
          messages.text(
              language,
              "forms.card.instance",
              Map.of("label", label, "number", instance, "count", count));
      var before = heading(heading, level);
      var at = Optional.of(path.at(instance));
      repeat.items().forEach(item -> add(item, at, Math.min(level + 1, DEEPEST)));
      withdraw(before);
    }
  }

  private String entry() {
    return messages.text(language, "forms.card.entry");
  }
}
