package eu.hanza.events.polls;

import eu.hanza.kernel.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A poll as the office types it; the answers stand one on each line, in the same order. */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
record PollForm(
    @Nullable Map<String, @Size(max = 500) String> question,
    @Nullable Map<String, @Size(max = 2_000) String> options) {

  LocalizedText asked() {
    return question == null ? LocalizedText.EMPTY : new LocalizedText(question);
  }

  LocalizedText typed() {
    return options == null ? LocalizedText.EMPTY : new LocalizedText(options);
  }

  /** The answers: those of one line belong together in all languages. */
  List<LocalizedText> answers() {
    var answers = new ArrayList<LocalizedText>();
    typed()
        .byLanguage()
        .forEach(
            (language, text) -> {
              var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
              for (var i = 0; i < lines.size(); i++) {
                if (answers.size() <= i) {
                  answers.add(LocalizedText.EMPTY);
                }
                answers.set(i, answers.get(i).with(language, lines.get(i)));
              }
            });
    return answers;
  }
}
