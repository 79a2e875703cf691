package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.kernel.Language;
import eu.hanza.knowledge.recommendations.AnswerPage.May;
import eu.hanza.knowledge.recommendations.RecommendationPages.Sight;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on which an addressee, or the office for it, goes on with a recommendation. */
@Component
class AnswerPages {

  private final RecommendationBook book;
  private final RecommendationPages pages;
  private final RecommendationRules rules;
  private final RecommendationWords words;
  private final People people;

  AnswerPages(
      RecommendationBook book,
      RecommendationPages pages,
      RecommendationRules rules,
      RecommendationWords words,
      People people) {
    this.book = book;
    this.pages = pages;
    this.rules = rules;
    this.words = words;
    this.people = people;
  }

  /** Whose page it is, and whether the office works on it, which notes answers on paper. */
  record At(String base, Addressee addressee, Actor actor, boolean office) {}

  AnswerPage page(At at, @Nullable StepForm typed, FormErrors errors, Language language) {
    var addressee = at.addressee();
    var kept = book.of(addressee);
    var sight = new Sight(true, nobody -> null, language);
    var form = typed == null ? StepForm.empty(words.today()) : typed;
    return new AnswerPage(
        at.base(),
        pages.row(kept, sight),
        TextView.of(kept.draft().text(), language),
        pages.view(addressee, kept, sight),
        may(at, kept),
        fields(at, form, typed == null, language),
        errors);
  }

  private May may(At at, Recommendation kept) {
    var addressee = at.addressee();
    var publishes = addressee.answer().isPresent() && rules.mayPublish(at.actor(), kept, addressee);
    return new May(
        !at.office() && addressee.state() == AddresseeState.ISSUED,
        publishes && !addressee.published(),
        publishes && addressee.published());
  }

  private List<FieldView> fields(At at, StepForm form, boolean fresh, Language language) {
    var next = next(at.addressee().state());
    if (next.isEmpty()) {
      return List.of();
    }
    var answers = next.stream().anyMatch(AddresseeState::isAnswer);
    var options =
        next.stream()
            .map(one -> new Option(one.name(), words.text(language, "recommendation.state." + one)))
            .toList();
    var fields = new ArrayList<FieldView>();
    fields.add(FieldView.choice("state", label("state", language), form.state(), options));
    fields.add(FieldView.day("day", label("day", language), form.day()));
    if (answers) {
      var author = fresh && !at.office() ? name(at.actor()) : form.author();
      fields.add(FieldView.text("author", label("author", language), author));
    }
    fields.add(
        FieldView.lines("words", label("words", language), form.words())
            .hint(label("words.hint", language))
            .orNothing());
    if (!answers) {
      fields.add(
          FieldView.text("evidence", label("evidence", language), form.evidence())
              .hint(label("evidence.hint", language))
              .orNothing());
    } else if (at.office()) {
      fields.add(FieldView.of("file", "file", label("file", language), ""));
    }
    return fields;
  }

  private static List<AddresseeState> next(AddresseeState state) {
    return Arrays.stream(AddresseeState.values())
        .filter(state::leadsTo)
        .filter(one -> one.isAnswer() || one.followsAnswer())
        .toList();
  }

  private String name(Actor actor) {
    return Optional.ofNullable(actor.person())
        .flatMap(people::find)
        .map(PersonSummary::name)
        .map(Objects::toString)
        .orElse("");
  }

  private String label(String name, Language language) {
    return words.text(language, "recommendation.field." + name);
  }
}
