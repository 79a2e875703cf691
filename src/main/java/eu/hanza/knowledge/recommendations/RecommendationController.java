package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.files.FileCabinet;
import eu.hanza.kernel.Language;
import eu.hanza.knowledge.recommendations.RecommendationLists.Asked;
import eu.hanza.knowledge.recommendations.RecommendationPages.Sight;
import eu.hanza.shell.spi.Pages;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages of recommendations. */
@Pages
class RecommendationController {

  private final RecommendationBook book;
  private final RecommendationLists lists;
  private final RecommendationPages pages;
  private final AnswerDesk answers;
  private final FileCabinet files;

  RecommendationController(
      RecommendationBook book,
      RecommendationLists lists,
      RecommendationPages pages,
      AnswerDesk answers,
      FileCabinet files) {
    this.book = book;
    this.lists = lists;
    this.pages = pages;
    this.answers = answers;
    this.files = files;
  }

  @GetMapping("/recommendations")
  String list(
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String addressee,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") int page,
      Language language,
      Model model) {
    var asked = new Asked(source, area, addressee, state, page);
    model.addAttribute("page", lists.page(asked, language));
    return "knowledge/recommendations";
  }

  @GetMapping("/recommendations/{slug}")
  String show(@PathVariable String slug, Language language, Model model) {
    var found = book.visible(slug);
    model.addAttribute("page", pages.page(found, Sight.ofEverybody(language), null));
    return "knowledge/recommendation";
  }

  @GetMapping("/recommendations/scans/{id}")
  ResponseEntity<Resource> scan(@PathVariable String id, Actor actor) {
    var stored = answers.scan(actor, AddresseeId.of(id));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(stored.kind()))
        .contentLength(stored.bytes())
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename(stored.name()).build().toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
        .body(new InputStreamResource(() -> files.open(stored.id()), stored.name()));
  }
}
