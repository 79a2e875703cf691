package eu.hanza.search.web;

import eu.hanza.kernel.Language;
import eu.hanza.search.SearchAddress;
import eu.hanza.search.SearchAnswer.Hit;
import eu.hanza.search.SearchDesk;
import eu.hanza.shell.spi.Feed;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Every search as a feed of what everybody may find by it, the newest first: a feed for each kind,
 * area, country or word without anything set up (S-9).
 */
@Pages
class FeedController {

  private static final int MOST = 50;

  private final SearchDesk desk;
  private final Messages messages;
  private final String site;
  private final String name;

  FeedController(
      SearchDesk desk,
      Messages messages,
      @Value("${hanza.address}") String site,
      @Value("${hanza.name:Hanza}") String name) {
    this.desk = desk;
    this.messages = messages;
    this.site = site;
    this.name = name;
  }

  @GetMapping("/search/feed.{format:atom|json}")
  ResponseEntity<byte[]> feed(
      @PathVariable String format, HttpServletRequest request, Language language) {
    var asked = SearchAddress.of(request.getParameterMap()).on(1);
    var query = asked.query().isEmpty() ? "" : "?" + asked.query();
    var here = site + "/" + language.tag();
    return new Feed(title(asked, language), name, here + "/search", query, here, language)
        .answer(Feed.Format.of(format), entries(desk.newest(asked.request(), language, MOST)));
  }

  private String title(SearchAddress asked, Language language) {
    return asked.text().isEmpty()
        ? messages.text(language, "search.feed.title", "name", name)
        : messages.text(language, "search.title.of", "words", asked.text());
  }

  private static List<Feed.Entry> entries(List<Hit> hits) {
    return hits.stream()
        .map(Hit::found)
        .map(
            found ->
                new Feed.Entry(
                    found.ref().id(),
                    found.title(),
                    found.appeared(),
                    found.appeared(),
                    found.address(),
                    found.summary()))
        .toList();
  }
}
