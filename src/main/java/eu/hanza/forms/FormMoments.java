package eu.hanza.forms;

import eu.hanza.forms.spi.KnownAnswers;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The moments at which forms are looked at, with what Hanza knows of those who fill in. */
@Component
class FormMoments {

  private final List<KnownAnswers> known;
  private final Clock clock;

  FormMoments(List<KnownAnswers> known, Clock clock) {
    this.known = List.copyOf(known);
    this.clock = clock;
  }

  AnswerMoment now(
      ZoneId zone,
      Language language,
      @Nullable PersonId person,
      @Nullable OrganisationId organisation) {
    var all = new HashMap<String, String>();
    known.forEach(source -> all.putAll(source.known(person, organisation, language)));
    return new AnswerMoment(clock.instant(), zone, language.tag(), all);
  }

  /** The answers to begin with: defaults, and what Hanza knows already. */
  static AnswerSet begin(CheckedForm form, AnswerMoment moment, Language language) {
    var begun = form.begin(moment);
    var texts = new TreeMap<AnswerPath, String>();
    form.definition()
        .questions()
        .filter(question -> question.parameters().containsKey("prefill"))
        .forEach(
            question -> {
              var path = AnswerPath.to(question.name());
              var value = moment.known().get(question.parameters().get("prefill"));
              if (value != null && begun.get(path).isEmpty()) {
                texts.put(path, value);
              }
            });
    return withKnown(form, moment, begun, texts, language);
  }

  private static AnswerSet withKnown(
      CheckedForm form,
      AnswerMoment moment,
      AnswerSet begun,
      Map<AnswerPath, String> texts,
      Language language) {
    return texts.isEmpty() ? begun : form.run(begun, moment).accept(texts, language).answers();
  }
}
