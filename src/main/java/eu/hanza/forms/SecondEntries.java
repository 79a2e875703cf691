package eu.hanza.forms;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.forms.stored.StoredResponses;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cards that are typed twice, best by two people: the second draft stands in no list, and whatever
 * differs is shown to choose (F-20).
 */
@Service
@Transactional
public class SecondEntries {

  private final StoredResponses responses;
  private final AnswerDesk desk;
  private final NewDrafts drafts;
  private final AnswerErasure erasure;
  private final History history;

  SecondEntries(
      StoredResponses responses,
      AnswerDesk desk,
      NewDrafts drafts,
      AnswerErasure erasure,
      History history) {
    this.responses = responses;
    this.desk = desk;
    this.drafts = drafts;
    this.erasure = erasure;
    this.history = history;
  }

  /**
   * An answer that was typed in two ways.
   *
   * @param path where it stands; the path of a repeat where the number of its instances differs
   * @param first what was typed first; null for nothing
   * @param second what was typed then; null for nothing
   */
  public record Difference(AnswerPath path, @Nullable Answer first, @Nullable Answer second) {}

  /** Both entries and what differs between them, in page order. */
  public record Comparison(Filling first, Filling second, List<Difference> differences) {

    /** Makes the list unchangeable. */
    public Comparison {
      differences = List.copyOf(differences);
    }
  }

  /** Begins the second entry of a card, or finds the one that was begun. */
  public ResponseId begin(Respondent office, ResponseId id, Language language) {
    var first = desk.open(office, id, language);
    if (!first.mayEdit() || !first.response().isTyped()) {
      throw new ForbiddenException("type the answers " + id + " again");
    }
    var card = responses.lock(id).orElseThrow();
    return second(card)
        .map(Response::id)
        .orElseGet(
            () -> {
              var draft =
                  drafts
                      .of(office, first.form(), card.version(), null, Provenance.PAPER, language)
                      .second(card.id());
              responses.add(draft, null, null);
              history.note(Line.of("forms.history.again", office.actor().person(), id));
              return draft.id();
            });
  }

  /** Whether a card is being typed a second time. */
  @Transactional(readOnly = true)
  public Optional<ResponseId> of(Response first) {
    return second(first).map(Response::id);
  }

  private Optional<Response> second(Response first) {
    return first.isTyped() ? responses.of(first.form(), first.id().value()) : Optional.empty();
  }

  /** Compares both entries of a card. */
  public Comparison compare(Respondent office, ResponseId id, Language language) {
    var first = desk.open(office, id, language);
    var second =
        second(first.response())
            .map(found -> desk.open(office, found.id(), language))
            .orElseThrow(() -> new NotFoundException("second entry of " + id));
    return new Comparison(first, second, differences(first, second));
  }

  private static List<Difference> differences(Filling first, Filling second) {
    var differences = new ArrayList<Difference>();
    var repeats = new TreeSet<>(first.run().answers().counts().keySet());
    repeats.addAll(second.run().answers().counts().keySet());
    repeats.forEach(path -> add(differences, path, count(first, path), count(second, path)));
    var paths = new LinkedHashSet<AnswerPath>();
    List.of(first, second)
        .forEach(
            one ->
                one.run().rows().stream()
                    .filter(row -> row.item() instanceof Question question && isTyped(question))
                    .forEach(row -> paths.add(row.path())));
    paths.forEach(path -> add(differences, path, answer(first, path), answer(second, path)));
    return differences;
  }

  private static void add(
      List<Difference> all, AnswerPath path, @Nullable Answer first, @Nullable Answer second) {
    if (first == null ? second != null : !first.equals(second)) {
      all.add(new Difference(path, first, second));
    }
  }

  private static Answer count(Filling filling, AnswerPath repeat) {
    return Answer.of(String.valueOf(filling.run().answers().count(repeat)));
  }

  private static boolean isTyped(Question question) {
    return switch (question.type()) {
      case FILE, IMAGE -> false;
      default -> !question.type().isSilent() && question.rules().calculation().isBlank();
    };
  }

  private static @Nullable Answer answer(Filling filling, AnswerPath path) {
    return filling.run().row(path).filter(FormRow::relevant).flatMap(FormRow::answer).orElse(null);
  }

  /**
   * Ends the second entry: what is named is taken from it, everything else stays as it was typed
   * first.
   */
  public void settle(
      Respondent office, ResponseId id, Collection<AnswerPath> taken, Language language) {
    var comparison = compare(office, id, language);
    var chosen = Set.copyOf(taken);
    var counts = new HashMap<AnswerPath, Integer>();
    var texts = new HashMap<AnswerPath, String>();
    comparison.differences().stream()
        .filter(one -> chosen.contains(one.path()))
        .forEach(
            one -> {
              if (comparison.second().run().row(one.path()).isPresent()
                  || comparison.first().run().row(one.path()).isPresent()) {
                texts.put(one.path(), typed(comparison, one, language));
              } else {
                counts.put(one.path(), comparison.second().run().answers().count(one.path()));
              }
            });
    desk.fill(office, id, counts, texts, language);
    erasure.end(List.of(comparison.second().response()));
    history.note(
        Line.of("forms.history.compared", office.actor().person(), id)
            .with("differing", comparison.differences().size())
            .with("taken", texts.size() + counts.size()));
  }

  /** What somebody would have typed to give the second answer. */
  private String typed(Comparison comparison, Difference one, Language language) {
    var answer = one.second();
    if (answer == null) {
      return "";
    }
    var filling = comparison.second();
    return filling
        .run()
        .row(one.path())
        .map(FormRow::item)
        .filter(Question.class::isInstance)
        .map(item -> AnswerReader.shown((Question) item, answer, language))
        .orElse(answer.text());
  }
}
