package eu.hanza.publishing.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import eu.hanza.shell.spi.WrittenText;
import java.util.Arrays;
import java.util.List;

/** The words of the office's forms in the language of the page. */
record Words(Messages messages, Language language) {

  String t(String key, Object... namesAndValues) {
    return messages.text(language, "publishing." + key, namesAndValues);
  }

  List<FieldView> line(WrittenText text, String name, boolean required) {
    return text.fields("text", name, t("office.field." + name), required);
  }

  List<FieldView> lines(WrittenText text, String name, boolean required) {
    return text.fields("textarea", name, t("office.field." + name), required);
  }

  List<Option> options(Enum<?>[] values, String key) {
    return Arrays.stream(values)
        .map(value -> new Option(value.name(), t(key + value.name())))
        .toList();
  }

  String speak(LocalizedText text) {
    return TextView.of(text, language).text();
  }
}
