package eu.hanza.network.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.PlaceProposals;
import eu.hanza.shell.spi.Pages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Proposes organisations of the public directory, and places, while somebody types a name into a
 * form.
 */
@Pages
class SuggestController {

  private static final int MOST_TYPED = 100;

  private final OrganisationFinder finder;
  private final PlaceProposals places;

  SuggestController(OrganisationFinder finder, PlaceProposals places) {
    this.finder = finder;
    this.places = places;
  }

  /**
   * A proposal.
   *
   * @param name what the field takes
   * @param label what tells it from others: the name for the reader, place and country
   */
  record Proposal(String name, String label) {}

  @GetMapping(path = "/places/suggest", produces = "application/json")
  @ResponseBody
  List<Proposal> places(@RequestParam("q") String typed, Language language) {
    var words = typed.substring(0, Math.min(typed.length(), MOST_TYPED));
    return places.resembling(words, language).stream()
        .map(name -> new Proposal(name, name))
        .toList();
  }

  @GetMapping(path = "/organisations/suggest", produces = "application/json")
  @ResponseBody
  List<Proposal> suggest(@RequestParam("q") String typed, Language language) {
    var words = typed.substring(0, Math.min(typed.length(), MOST_TYPED));
    return finder.resembling(words).stream().map(one -> proposal(one, language)).toList();
  }

  private static Proposal proposal(OrganisationSummary organisation, Language language) {
    var seat = organisation.seat();
    var place = seat == null ? "" : seat.placeName(language);
    var country =
        organisation.country().isEmpty()
            ? ""
            : Formats.of(language).country(organisation.country());
    var label =
        Stream.of(organisation.name(language).text(), place, country)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return new Proposal(organisation.ownName(), label);
  }
}
