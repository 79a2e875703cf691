package eu.hanza.shell.spi;

import eu.hanza.shell.spi.Feed.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A feed as JSON Feed 1.1 writes it. */
final class JsonFeed {

  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonFeed() {}

  static byte[] write(Feed feed, List<Entry> entries) {
    var written = new LinkedHashMap<String, Object>();
    written.put("version", "https://jsonfeed.org/version/1.1");
    written.put("title", feed.title());
    written.put("home_page_url", feed.list());
    written.put("feed_url", feed.self(Feed.Format.JSON));
    written.put("language", feed.language().tag());
    written.put("authors", List.of(Map.of("name", feed.author())));
    written.put("items", entries.stream().map(entry -> item(feed, entry)).toList());
    return JSON.writeValueAsBytes(written);
  }

  private static Map<String, Object> item(Feed feed, Entry entry) {
    var title = entry.title().in(feed.language());
    var item = new LinkedHashMap<String, Object>();
    item.put("id", "urn:uuid:" + entry.id());
    item.put("url", feed.site() + entry.path());
    item.put("title", title.text());
    item.put("content_text", entry.summary().in(feed.language()).text());
    item.put("language", title.language());
    item.put("date_modified", entry.updated().toString());
    var published = entry.published();
    if (published != null) {
      item.put("date_published", published.toString());
    }
    return item;
  }
}
