package eu.hanza.forms.xlsform;

import eu.hanza.forms.QuestionType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell of the column {@code type} means. */
sealed interface TypeCell {

  /** Which rows lie together. */
  enum Block {
    GROUP,
    REPEAT
  }

  /** A question begins and ends. */
  record Ask(QuestionType type) implements TypeCell {}

  /** A question with a list of choices. */
  record Select(QuestionType type, String list, boolean orOther) implements TypeCell {}

  /** A question of another type, which is asked in a way that Hanza has. */
  record Instead(QuestionType type, String word) implements TypeCell {}

  /** A group or repeat begins. */
  record Begin(Block block) implements TypeCell {}

  /** A group or repeat ends. */
  record End(Block block) implements TypeCell {}

  /** Another type, which would change what is asked. */
  record Unsupported(String word) implements TypeCell {}

  /** No type at all. */
  record Unknown(String word) implements TypeCell {}

  /** Other spellings of types. */
  Map<String, QuestionType> SPELLINGS =
      Map.ofEntries(
          Map.entry("string", QuestionType.TEXT),
          Map.entry("phone number", QuestionType.TEXT),
          Map.entry("int", QuestionType.INTEGER),
          Map.entry("datetime", QuestionType.DATE_TIME),
          Map.entry("date time", QuestionType.DATE_TIME),
          Map.entry("trigger", QuestionType.ACKNOWLEDGE),
          Map.entry("photo", QuestionType.IMAGE),
          Map.entry("start time", QuestionType.START),
          Map.entry("end time", QuestionType.END));

  /** What other types become. */
  Map<String, QuestionType> INSTEAD =
      Map.ofEntries(
          Map.entry("geopoint", QuestionType.TEXT),
          Map.entry("gps", QuestionType.TEXT),
          Map.entry("location", QuestionType.TEXT),
          Map.entry("barcode", QuestionType.TEXT),
          Map.entry("audio", QuestionType.FILE),
          Map.entry("video", QuestionType.FILE),
          Map.entry("deviceid", QuestionType.HIDDEN),
          Map.entry("device id", QuestionType.HIDDEN),
          Map.entry("imei", QuestionType.HIDDEN),
          Map.entry("simserial", QuestionType.HIDDEN),
          Map.entry("sim id", QuestionType.HIDDEN),
          Map.entry("subscriberid", QuestionType.HIDDEN),
          Map.entry("subscriber id", QuestionType.HIDDEN),
          Map.entry("phonenumber", QuestionType.HIDDEN),
          Map.entry("username", QuestionType.HIDDEN),
          Map.entry("email", QuestionType.HIDDEN));

  /** Types without which the form is another one. */
  Set<String> UNSUPPORTED =
      Set.of(
          "geotrace",
          "geoshape",
          "audit",
          "osm",
          "xml-external",
          "csv-external",
          "start-geopoint",
          "background-geopoint",
          "background-audio");

  /** The beginnings of select types in all spellings. */
  Pattern SELECT =
      Pattern.compile(
          "(?:add )?(select[_ ]one|select one(?: prompt)?|select1|select[_ ]multiple|select"
              + " multiple prompt|select[_ ]all[_ ]that[_ ]apply|select all|rank)(?: prompt)?(?:"
              + " from| using)?(?: list)?\\s+(\\S+)(\\s+(?:or[_ ]other|or specify other))?",
          Pattern.CASE_INSENSITIVE);

  /** Prompts of the oldest spelling. */
  Pattern PROMPT = Pattern.compile("(?:add (.+) prompt|add (note|calculate)|q (.+))");

  /** Beginnings and ends. */
  Pattern BLOCK =
      Pattern.compile("(begin|end)[_ ]?(?:looped )?(group|repeat)", Pattern.CASE_INSENSITIVE);

  /** Reads a cell. */
  static TypeCell of(String cell) {
    var text = cell.strip().replaceAll("\\s+", " ");
    var block = BLOCK.matcher(text);
    if (block.matches()) {
      var kind = Block.valueOf(block.group(2).toUpperCase(Locale.ROOT));
      return block.group(1).equalsIgnoreCase("begin") ? new Begin(kind) : new End(kind);
    }
    var select = SELECT.matcher(text);
    if (select.matches()) {
      return new Select(select(select.group(1)), select.group(2), select.group(3) != null);
    }
    return plain(text);
  }

  private static QuestionType select(String word) {
    var plain = word.toLowerCase(Locale.ROOT);
    if (plain.equals("rank")) {
      return QuestionType.RANK;
    }
    return plain.contains("one") || plain.equals("select1")
        ? QuestionType.SELECT_ONE
        : QuestionType.SELECT_MULTIPLE;
  }

  private static TypeCell plain(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    var prompt = PROMPT.matcher(word);
    if (prompt.matches()) {
      for (var group = 1; group <= 3; group++) {
        word = prompt.group(group) == null ? word : prompt.group(group);
      }
    }
    var type = SPELLINGS.get(word);
    if (type == null) {
      type = QuestionType.of(word).filter(one -> !one.isSelect()).orElse(null);
    }
    if (type != null) {
      return new Ask(type);
    }
    var instead = word.startsWith("uri:") ? QuestionType.HIDDEN : INSTEAD.get(word);
    if (instead != null) {
      return new Instead(instead, text);
    }
    var first = word.split(" ", 2)[0];
    var known =
        UNSUPPORTED.contains(word) || first.contains("_from_file") || first.endsWith("_external");
    return known ? new Unsupported(text) : new Unknown(text);
  }
}
