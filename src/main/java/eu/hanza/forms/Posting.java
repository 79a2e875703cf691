package eu.hanza.forms;

import eu.hanza.forms.stored.AnswerHistory.Change;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Posted texts laid over answers that others may have changed since the page was made: what only
 * one side changed is taken, what both changed is shown to choose (F-14).
 */
final class Posting {

  private final FormRun run;
  private final Map<AnswerPath, Change> first = new HashMap<>();
  private final Map<AnswerPath, Change> last = new HashMap<>();

  Posting(FormRun run, List<Change> since) {
    this.run = run;
    since.forEach(
        change -> {
          first.putIfAbsent(change.path(), change);
          last.put(change.path(), change);
        });
  }

  record Result(
      AnswerSet answers,
      Map<AnswerPath, List<Answer>> unclear,
      List<SaveResult.Conflict> conflicts) {}

  Result take(Map<AnswerPath, String> texts, Language language) {
    var posted = run.accept(texts, language);
    var kept = run.answers();
    var answers = new TreeMap<>(posted.answers().answers());
    var conflicts = new ArrayList<SaveResult.Conflict>();
    for (var path : texts.keySet()) {
      var theirs = changed(path);
      if (theirs == null) {
        continue;
      }
      var ours = text(posted.answers(), path);
      var now = text(kept, path);
      var base = first.getOrDefault(path, theirs).before();
      if (!ours.equals(now)) {
        kept.get(path).ifPresentOrElse(old -> answers.put(path, old), () -> answers.remove(path));
        if (!ours.equals(base)) {
          conflicts.add(new SaveResult.Conflict(path, theirs, texts.getOrDefault(path, "")));
        }
      }
    }
    var all = new AnswerSet(answers, posted.answers().counts());
    return new Result(all, posted.unclear(), conflicts);
  }

  /** The change of an answer, or of a repeat that it lies in, that came between. */
  private @Nullable Change changed(AnswerPath path) {
    var own = last.get(path);
    if (own != null) {
      return own;
    }
    for (var depth = path.steps().size() - 1; depth > 0; depth--) {
      var repeat = new AnswerPath(path.steps().subList(0, depth)).at(0);
      if (last.containsKey(repeat)) {
        return last.get(repeat);
      }
    }
    return null;
  }

  private static String text(AnswerSet answers, AnswerPath path) {
    return answers.get(path).map(Answer::text).orElse("");
  }

  /** What changes between two sets of answers, answer by answer. */
  static List<Change> changes(
      AnswerSet before, AnswerSet after, int revision, @Nullable PersonId by, Instant at) {
    var paths = new TreeSet<>(before.answers().keySet());
    paths.addAll(after.answers().keySet());
    var changes = new ArrayList<Change>();
    for (var path : paths) {
      var was = text(before, path);
      var is = text(after, path);
      if (!was.equals(is)) {
        changes.add(new Change(revision, path, was, is, by, at));
      }
    }
    var repeats = new TreeSet<>(before.counts().keySet());
    repeats.addAll(after.counts().keySet());
    for (var repeat : repeats) {
      if (before.count(repeat) != after.count(repeat)) {
        changes.add(
            new Change(
                revision,
                repeat,
                String.valueOf(before.count(repeat)),
                String.valueOf(after.count(repeat)),
                by,
                at));
      }
    }
    return changes;
  }
}
