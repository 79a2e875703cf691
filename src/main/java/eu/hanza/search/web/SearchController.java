package eu.hanza.search.web;

import eu.hanza.kernel.Language;
import eu.hanza.search.SearchAddress;
import eu.hanza.search.SearchDesk;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Audiences;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The one search over everything that a reader may see. */
@Pages
class SearchController {

  private static final int PROPOSALS = 8;
  private static final int MOST_TYPED = 100;

  private final SearchDesk desk;
  private final ObjectProvider<Audiences> audiences;
  private final SearchPages pages;

  SearchController(SearchDesk desk, ObjectProvider<Audiences> audiences, SearchPages pages) {
    this.desk = desk;
    this.audiences = audiences;
    this.pages = pages;
  }

  @GetMapping("/search")
  String search(HttpServletRequest request, Language language, Model model) {
    var address = SearchAddress.of(request.getParameterMap());
    var answer = desk.answer(address.request(), language, readers());
    model.addAttribute("page", pages.page(address, answer, language));
    return "search/search";
  }

  /**
   * A title that begins like what is typed.
   *
   * @param name what the field takes
   * @param label what sort of thing it is
   */
  record Proposal(String name, String label) {}

  @GetMapping(path = "/search/suggest", produces = "application/json")
  @ResponseBody
  List<Proposal> suggest(@RequestParam("q") String typed, Language language) {
    var words = typed.substring(0, Math.min(typed.length(), MOST_TYPED));
    return desk.beginning(words, language, readers(), PROPOSALS).stream()
        .map(hit -> new Proposal(hit.title().text(), pages.kind(hit, language)))
        .distinct()
        .toList();
  }

  private Set<Audience> readers() {
    return audiences.stream()
        .flatMap(one -> one.ofReader().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
