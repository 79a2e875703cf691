package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.knowledge.Lookalikes;
import eu.hanza.knowledge.PracticeDetails;
import eu.hanza.knowledge.web.TwinView.Pair;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows what looks like a practice beside it (K-9). */
@Component
class TwinViews {

  private final Lookalikes lookalikes;
  private final PracticeWords words;

  TwinViews(Lookalikes lookalikes, PracticeWords words) {
    this.lookalikes = lookalikes;
    this.words = words;
  }

  List<TwinView> of(PracticeDetails practice, Actor actor, Language language) {
    return lookalikes.of(practice, actor).stream()
        .map(other -> twin(practice, other, language))
        .toList();
  }

  private TwinView twin(PracticeDetails here, PracticeDetails there, Language language) {
    var one = here.draft();
    var other = there.draft();
    return new TwinView(
        there.summary().path(),
        TextView.of(other.title(), language),
        words.heading(there.summary().state(), language),
        List.of(
            pair("title", one.title(), other.title(), language),
            pair("summary", one.summary(), other.summary(), language),
            pair("problem", one.story().problem(), other.story().problem(), language),
            pair("solution", one.story().solution(), other.story().solution(), language),
            pair("evidence", one.story().evidence(), other.story().evidence(), language)));
  }

  private Pair pair(String field, LocalizedText here, LocalizedText there, Language language) {
    return new Pair(
        words.text(language, "field." + field),
        TextView.of(here, language),
        TextView.of(there, language));
  }
}
