package eu.hanza.publishing;

import eu.hanza.kernel.LocalizedText;
import java.util.Arrays;
import java.util.List;

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

  /** The topics, one by one. */
  public List<String> topicList() {
    return Arrays.stream(topics.split(","))
        .map(String::strip)
        .filter(topic -> !topic.isEmpty())
        .toList();
  }
}
