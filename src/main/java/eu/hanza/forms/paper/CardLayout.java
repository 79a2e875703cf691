package eu.hanza.forms.paper;

import eu.hanza.documents.Block;
import eu.hanza.documents.Document;
import eu.hanza.documents.Field;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.paper.QuestionLayout.Place;
import eu.hanza.shell.spi.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out a card as a document: its head, its questions, and what must be said at the end. */
final class CardLayout {

  private static final int DEEPEST = 4;

  private final Card card;
  private final CardWords words;
  private final RuleWords rules;
  private final QuestionLayout questions;
  private final List<Block> blocks = new ArrayList<>();

  private CardLayout(Card card, Messages messages) {
    this.card = card;
    this.rules = RuleWords.of(card.form(), messages, card.language());
    this.words = new CardWords(card, rules.numbers(), messages);
    this.questions = new QuestionLayout(card, words, rules);
  }

  static Document of(Card card, Messages messages) {
    return new CardLayout(card, messages).document();
  }

  private Document document() {
    head();
    blocks.add(new Block.Heading(2, words.text("questions")));
    card.form().items().forEach(item -> add(item, Place.TOP, 3));
    foot();
    var title = card.head().title().text();
    return new Document(
        title.isBlank() ? card.head().formId() : title,
        words.text("description", Map.of("title", title)),
        card.language().tag(),
        blocks);
  }

  private void head() {
    var head = card.head();
    blocks.add(
        new Block.Question(
            words.text("about"),
            List.of(),
            List.of(
                fixed(CardTag.CODE, "code", head.code().toString()),
                fixed(CardTag.FORM, "form", head.formId()),
                fixed(CardTag.VERSION, "version", Integer.toString(head.version())),
                fixed(CardTag.LANGUAGE, "language", card.language().ownName()))));
    var facts = new ArrayList<Block.KeyValue>();
    facts.add(new Block.KeyValue(words.text("deadline"), head.deadline()));
    facts.add(new Block.KeyValue(words.text("returning"), head.returning()));
    facts.removeIf(fact -> fact.value().isBlank());
    if (!facts.isEmpty()) {
      blocks.add(new Block.KeyValues(facts));
    }
    var described = words.text("qr", Map.of("address", head.address()));
    blocks.add(new Block.Code(head.address(), described));
  }

  private Field fixed(String tag, String label, String value) {
    return new Field.Fixed(tag, words.text(label), value);
  }

  private void foot() {
    var head = card.head();
    if (!head.clause().isEmpty()) {
      blocks.add(new Block.Heading(2, words.text("clause")));
      head.clause().forEach(line -> blocks.add(new Block.Paragraph(line)));
    }
    if (!head.notice().isBlank()) {
      blocks.add(new Block.Notice(head.notice()));
    }
  }

  private void add(FormItem item, Place place, int level) {
    if (item.retired()) {
      return;
    }
    switch (item) {
      case Question question -> add(question, place);
      case Group group when questions.isTable(group) -> blocks.add(questions.table(group, place));
      case Group group -> add(group, place, level);
      case Repeat repeat -> add(repeat, place, level);
    }
  }

  private void add(Question question, Place place) {
    if (CardNumbers.isAsked(question)) {
      blocks.add(questions.block(question, place));
    } else if (question.type() == QuestionType.NOTE) {
      var lines =
          List.of(
              rules.relevant(question),
              words.spoken(question.wording().label()),
              words.spoken(question.wording().hint()));
      lines.forEach(this::paragraph);
    }
  }

  private void paragraph(String text) {
    if (!text.isBlank()) {
      blocks.add(new Block.Paragraph(text));
    }
  }

  private void add(Group group, Place place, int level) {
    var labelled = !group.wording().label().isEmpty();
    if (labelled) {
      blocks.add(new Block.Heading(level, questions.numbered(group)));
    }
    paragraph(words.spoken(group.wording().hint()));
    paragraph(rules.relevant(group));
    var below = labelled ? Math.min(level + 1, DEEPEST) : level;
    group.items().forEach(item -> add(item, place, below));
  }

  private void add(Repeat repeat, Place place, int level) {
    var labelled = !repeat.wording().label().isEmpty();
    var label = labelled ? words.label(repeat) : words.text("entry");
    var number = rules.numbers().of(repeat).orElse("");
    blocks.add(new Block.Heading(level, number + ". " + label));
    paragraph(words.spoken(repeat.wording().hint()));
    paragraph(rules.relevant(repeat));
    paragraph(rules.count(repeat));
    var path = place.below(repeat.name());
    var count = count(repeat, path);
    var below = Math.min(level + 1, DEEPEST);
    for (var instance = 1; instance <= count; instance++) {
      var heading =
          words.text("instance", Map.of("label", label, "number", instance, "count", count));
      blocks.add(new Block.Heading(below, heading));
      var inside = new Place(Optional.of(path.at(instance)), heading);
      repeat.items().forEach(item -> add(item, inside, Math.min(below + 1, DEEPEST)));
    }
  }

  /** As many as are wanted, and never fewer than are filled in already. */
  private int count(Repeat repeat, AnswerPath path) {
    var rule = repeat.count().strip();
    var usual = rule.matches("[0-9]{1,6}") ? Integer.parseInt(rule) : Card.USUAL;
    var wanted = card.instances().getOrDefault(repeat.name(), usual);
    return Math.clamp(Math.max(wanted, card.answers().count(path)), 1, Card.MOST);
  }
}
