package eu.hanza.forms.paper;

import eu.hanza.documents.FilledFields;
import eu.hanza.forms.FormDefinition;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A card that came back as a file, DOCX or PDF, and which card it is. What was answered is told
 * once the version of its form is at hand.
 *
 * @param code the code of the card
 * @param formId the form as its workbook names it
 * @param version the version that was filled in
 * @param language the language in which answers are read
 * @param fields all that stands in its places
 */
public record ReturnedCard(
    CardCode code, String formId, int version, Language language, FilledFields fields) {

  private static final String REFUSED = "forms.card.refused.";

  /** What came of reading a file. */
  public sealed interface Reading {

    /** It is a card. */
    record Read(ReturnedCard card) implements Reading {}

    /** It is none, or it must not be read; the key says why. */
    record Refused(Refusal why) implements Reading {}
  }

  /** Reads a file of a card; nothing in it is run or fetched, whatever it holds. */
  public static Reading read(byte[] content) {
    return switch (FilledFields.read(content)) {
      case FilledFields.Reading.Refused(var reason) ->
          refused(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      case FilledFields.Reading.Read(var fields) -> read(fields);
    };
  }

  private static Reading read(FilledFields fields) {
    var codes =
        values(fields, CardTag.CODE).stream()
            .flatMap(code -> CardCode.read(code).stream())
            .toList();
    var forms = values(fields, CardTag.FORM);
    var versions =
        values(fields, CardTag.VERSION).stream().flatMap(text -> number(text).stream()).toList();
    if (codes.isEmpty() || forms.isEmpty() || versions.isEmpty()) {
      return refused("no-code");
    }
    if (codes.size() > 1 || forms.size() > 1 || versions.size() > 1) {
      return refused("two-codes");
    }
    return new Reading.Read(
        new ReturnedCard(
            codes.getFirst(), forms.getFirst(), versions.getFirst(), language(fields), fields));
  }

  private static List<String> values(FilledFields fields, String tag) {
    return fields.byTag().getOrDefault(tag, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Language language(FilledFields fields) {
    var names = values(fields, CardTag.LANGUAGE);
    return Arrays.stream(Language.values())
        .filter(language -> names.contains(language.ownName()))
        .findFirst()
        .orElse(Language.PL);
  }

  private static Reading refused(String reason) {
    return new Reading.Refused(Refusal.of(REFUSED + reason));
  }

  /** What was answered, by the version of the form that the card states. */
  public CardAnswers answers(FormDefinition form) {
    return CardReader.read(form, fields);
  }
}
