package eu.hanza.forms.stored;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.Repeat;
import eu.hanza.kernel.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Forms and answers as JSON, in the order in which they stand. */
public final class FormJson {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Question.class, name = "question"),
    @JsonSubTypes.Type(value = Group.class, name = "group"),
    @JsonSubTypes.Type(value = Repeat.class, name = "repeat")
  })
  private interface Kinds {}

  /** A question's id as its bare text. */
  private abstract static class BareId {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    BareId(@SuppressWarnings("unused") String value) {}

    @JsonValue
    abstract String value();
  }

  /** A text as an object with a member per language. */
  private abstract static class BareTexts {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    BareTexts(@SuppressWarnings("unused") Map<String, String> byLanguage) {}

    @JsonValue
    abstract Map<String, String> byLanguage();
  }

  private static final JsonMapper JSON = mapper();

  private FormJson() {}

  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .addMixIn(FormItem.class, Kinds.class)
        .addMixIn(QuestionId.class, BareId.class)
        .addMixIn(LocalizedText.class, BareTexts.class)
        .changeDefaultVisibility(
            checker ->
                checker
                    .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withFieldVisibility(JsonAutoDetect.Visibility.ANY))
        .build();
  }

  /** Writes a form. */
  public static String write(FormDefinition form) {
    return JSON.writeValueAsString(form);
  }

  /** Reads what {@link #write(FormDefinition)} wrote. */
  public static FormDefinition form(String json) {
    return JSON.readValue(json, FormDefinition.class);
  }

  /** Answers by their paths, those that could not be read apart. */
  private record StoredAnswers(
      Map<String, String> read, Map<String, String> typed, Map<String, Integer> counts) {}

  /** Writes answers. */
  public static String write(AnswerSet answers) {
    var read = new LinkedHashMap<String, String>();
    var typed = new LinkedHashMap<String, String>();
    answers
        .answers()
        .forEach(
            (path, answer) -> (answer.read() ? read : typed).put(path.toString(), answer.text()));
    var counts = new LinkedHashMap<String, Integer>();
    answers.counts().forEach((path, count) -> counts.put(path.toString(), count));
    return JSON.writeValueAsString(new StoredAnswers(read, typed, counts));
  }

  /** Reads what {@link #write(AnswerSet)} wrote. */
  public static AnswerSet answers(String json) {
    var stored = JSON.readValue(json, StoredAnswers.class);
    var answers = new LinkedHashMap<AnswerPath, Answer>();
    stored.read().forEach((path, text) -> answers.put(AnswerPath.of(path), Answer.of(text)));
    stored.typed().forEach((path, text) -> answers.put(AnswerPath.of(path), Answer.asTyped(text)));
    var counts = new LinkedHashMap<AnswerPath, Integer>();
    stored.counts().forEach((path, count) -> counts.put(AnswerPath.of(path), count));
    return new AnswerSet(answers, counts);
  }

  /** The SHA-256 of a text, in hexadecimal. */
  public static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
