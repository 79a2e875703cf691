package eu.hanza.search.web;

import eu.hanza.kernel.Language;
import eu.hanza.search.SearchAddress;
import eu.hanza.search.SearchAnswer.Hit;
import eu.hanza.search.SearchDesk;
import eu.hanza.shell.spi.AtomFeed;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Every search as a feed of what everybody may find by it, the newest first: a feed for each kind,
 * area, country or word without anything set up (S-9).
 */
@Pages
class FeedController {

  private static final int MOST = 50;
  private static final MediaType ATOM =
      MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

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

  @GetMapping("/search/feed.atom")
  ResponseEntity<byte[]> feed(HttpServletRequest request, Language language) {
    var asked = SearchAddress.of(request.getParameterMap()).on(1);
    var query = asked.query().isEmpty() ? "" : "?" + asked.query();
    var home = site + "/" + language.tag() + "/search";
    var feed =
        new AtomFeed(
            title(asked, language),
            name,
            home + "/feed.atom" + query,
            home + query,
            site + "/" + language.tag(),
            language);
    var entries = entries(desk.newest(asked.request(), language, MOST));
    var body = feed.write(entries, Instant.EPOCH);
    var updated =
        entries.stream().map(AtomFeed.Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    return ResponseEntity.ok()
        .contentType(ATOM)
        .eTag(HexFormat.of().formatHex(DigestUtils.md5Digest(body)))
        .lastModified(updated)
        .body(body);
  }

  private String title(SearchAddress asked, Language language) {
    return asked.text().isEmpty()
        ? messages.text(language, "search.feed.title", "name", name)
        : messages.text(language, "search.title.of", "words", asked.text());
  }

  private static List<AtomFeed.Entry> entries(List<Hit> hits) {
    return hits.stream()
        .map(Hit::found)
        .map(
            found ->
                new AtomFeed.Entry(
                    found.ref().id(),
                    found.title(),
                    found.appeared(),
                    found.appeared(),
                    found.address(),
                    found.summary()))
        .toList();
  }
}
