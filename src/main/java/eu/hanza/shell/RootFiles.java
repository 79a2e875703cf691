package eu.hanza.shell;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What browsers and crawlers look for at the root of every site. */
@Controller
class RootFiles {

  private static final String OPEN =
      """
      User-agent: *
      Disallow: /*/office/
      Disallow: /*/my
      Disallow: /*/account
      Disallow: /*/mailbox
      Disallow: /*/sign-in
      Disallow: /*/events/registration
      Disallow: /login/
      """;

  private static final String CLOSED =
      """
      User-agent: *
      Disallow: /
      """;

  private final boolean demonstration;
  private final String sitemap;

  RootFiles(HanzaSettings settings) {
    demonstration = settings.demo();
    sitemap = "Sitemap: " + settings.address() + "/sitemap.xml\n";
  }

  @GetMapping("/favicon.ico")
  ResponseEntity<Resource> icon() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("image/svg+xml"))
        .body(new ClassPathResource("static/icons/hanza-mark.svg"));
  }

  /** A demonstration is not for search engines, pages behind a sign-in neither. */
  @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> robots() {
    return ResponseEntity.ok(demonstration ? CLOSED : OPEN + sitemap);
  }
}
