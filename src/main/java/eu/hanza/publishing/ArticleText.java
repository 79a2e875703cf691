package eu.hanza.publishing;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article says; longer texts are CommonMark.
 *
 * @param title its title
 * @param lead what it is about, in a sentence or two
 * @param body the text
 * @param more a further section that opens on demand; may be empty
 * @param topics what it is about, in key words apart by commas; may be empty
 */
public record ArticleText(
    LocalizedText title,
    LocalizedText lead,
    LocalizedText body,
    LocalizedText more,
    String topics) {

  /** A text with a title, a lead and a body. */
  public static ArticleText of(LocalizedText title, LocalizedText lead, LocalizedText body) {
    return new ArticleText(title, lead, body, LocalizedText.EMPTY, "");
  }

  /** The texts that people write, by the names of their fields, in their order. */
  public Map<String, LocalizedText> fields() {
    var fields = new LinkedHashMap<String, LocalizedText>();
    fields.put("title", title);
    fields.put("lead", lead);
    fields.put("body", body);
    fields.put("more", more);
    return fields;
  }

  /**
   * The same with another text in one of its fields.
   *
   * @throws NotFoundException if there is no such field
   */
  public ArticleText with(String field, LocalizedText text) {
    return switch (field) {
      case "title" -> new ArticleText(text, lead, body, more, topics);
      case "lead" -> new ArticleText(title, text, body, more, topics);
      case "body" -> new ArticleText(title, lead, text, more, topics);
      case "more" -> new ArticleText(title, lead, body, text, topics);
      default -> throw new NotFoundException("text " + field);
    };
  }

  /** The topics, one by one. */
  public List<String> topicList() {
    return Arrays.stream(topics.split(","))
        .map(String::strip)
        .filter(topic -> !topic.isEmpty())
        .toList();
  }
}
