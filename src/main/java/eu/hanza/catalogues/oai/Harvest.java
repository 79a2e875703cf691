package eu.hanza.catalogues.oai;

import eu.hanza.catalogues.Entry;
import eu.hanza.catalogues.Selection;
import eu.hanza.catalogues.Selection.Position;
import eu.hanza.catalogues.oai.OaiProblem.Code;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One list that somebody takes over, as far as it has come. It lies in the resumption token itself,
 * so that nothing is kept for the harvester; what changes in between moves to the end of the list
 * and is met there.
 *
 * @param verb the verb that began it
 * @param prefix the format of the records
 * @param selection what is asked for, behind what was already given
 * @param given how many lines were already given
 */
record Harvest(Verb verb, String prefix, Selection selection, long given) {

  /** How long a token holds. */
  static final Duration HOLDS = Duration.ofHours(24);

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SECOND = Pattern.compile(DAY + "T\\d{2}:\\d{2}:\\d{2}Z");
  private static final String SEPARATOR = "\n";
  private static final int FIELDS = 9;

  /** A list from its beginning. */
  static Harvest of(OaiArguments arguments) {
    var from = arguments.get("from");
    var until = arguments.get("until");
    if (from != null && until != null && from.length() != until.length()) {
      throw new OaiProblem(Code.badArgument, "from and until differ in granularity.");
    }
    var first = from == null ? null : moment(from, false);
    var last = until == null ? null : moment(until, true);
    if (first != null && last != null && first.isAfter(last)) {
      throw new OaiProblem(Code.badArgument, "from is later than until.");
    }
    return new Harvest(
        arguments.verb(),
        arguments.must("metadataPrefix"),
        new Selection(sets(arguments.get("set")), first, last, null),
        0);
  }

  private static List<String> sets(@Nullable String set) {
    return set == null || set.isEmpty() ? List.of() : List.of(set);
  }

  private static Instant moment(String text, boolean end) {
    try {
      if (SECOND.matcher(text).matches()) {
        return Instant.parse(text);
      }
      if (DAY.matcher(text).matches()) {
        var day = LocalDate.parse(text);
        var start = (end ? day.plusDays(1) : day).atStartOfDay().toInstant(ZoneOffset.UTC);
        return end ? start.minusSeconds(1) : start;
      }
    } catch (DateTimeException e) {
      throw new OaiProblem(Code.badArgument, "There is no such day or time.");
    }
    throw new OaiProblem(Code.badArgument, "Dates are YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.");
  }

  /** The same list behind a line. */
  Harvest behind(Entry last, int more) {
    return new Harvest(verb, prefix, selection.behind(last), given + more);
  }

  /** The token with which the list is gone on with. */
  String token(Instant now) {
    var after = java.util.Objects.requireNonNull(selection.after());
    var fields =
        String.join(
            SEPARATOR,
            verb.name(),
            prefix,
            String.join("", selection.sets()),
            text(selection.from()),
            text(selection.until()),
            text(after.changedAt()),
            after.id().toString(),
            String.valueOf(given),
            text(expires(now)));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(fields.getBytes(StandardCharsets.UTF_8));
  }

  /** When a token given now ends. */
  static Instant expires(Instant now) {
    return Instant.ofEpochSecond(now.plus(HOLDS).getEpochSecond());
  }

  private static String text(@Nullable Instant at) {
    return at == null ? "" : at.toString();
  }

  /** The list that a token goes on with. */
  static Harvest resumed(String token, Verb verb, Instant now) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      var fields = text.split(SEPARATOR, -1);
      if (fields.length != FIELDS
          || !fields[0].equals(verb.name())
          || now.isAfter(Instant.parse(fields[8]))) {
        throw bad();
      }
      var after = new Position(Instant.parse(fields[5]), UUID.fromString(fields[6]));
      return new Harvest(
          verb,
          fields[1],
          new Selection(sets(fields[2]), read(fields[3]), read(fields[4]), after),
          Long.parseUnsignedLong(fields[7]));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw bad();
    }
  }

  private static @Nullable Instant read(String text) {
    return text.isEmpty() ? null : Instant.parse(text);
  }

  private static OaiProblem bad() {
    return new OaiProblem(
        Code.badResumptionToken, "The token is not one of ours, or it has expired.");
  }
}
