package eu.hanza.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Proposes the spaces that an import lost between two sentences: "rekomendacji.Aktualności" (T31).
 * Abbreviations such as "m.in.", addresses of pages and of mail are left alone.
 */
public final class SpacingHints {

  private static final Pattern RUN = Pattern.compile("\\S+");
  private static final Pattern JOINT =
      Pattern.compile("(?<=\\p{Ll}{2}[\")”’]?[.!?…][\")”’]?)(?=[„\"]?\\p{Lu}\\p{Ll})");
  private static final Pattern ADDRESS = Pattern.compile("(?i)www\\.|://|@");

  private SpacingHints() {}

  /**
   * A place where a space seems to be missing.
   *
   * @param position where in the text it belongs
   * @param written the run of characters as it is
   * @param proposed the same run with the space
   */
  public record Hint(int position, String written, String proposed) {}

  /** All the places in a text; the text itself stays as it is. */
  public static List<Hint> in(String text) {
    var hints = new ArrayList<Hint>();
    var run = RUN.matcher(text);
    while (run.find()) {
      var written = run.group();
      if (ADDRESS.matcher(written).find()) {
        continue;
      }
      var joint = JOINT.matcher(written);
      while (joint.find()) {
        var at = joint.start();
        var proposed = written.substring(0, at) + " " + written.substring(at);
        hints.add(new Hint(run.start() + at, written, proposed));
      }
    }
    return List.copyOf(hints);
  }
}
