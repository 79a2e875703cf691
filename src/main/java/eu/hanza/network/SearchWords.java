package eu.hanza.network;

import com.ibm.icu.text.Transliterator;
import eu.hanza.kernel.NormalisedText;
import java.util.LinkedHashSet;
import java.util.stream.Stream;

/**
 * The words by which an organisation is found: its names, aliases and places, folded, and in Latin
 * letters where they are written in others.
 */
final class SearchWords {

  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  private SearchWords() {}

  static String of(Stream<OrganisationDraft> organisations) {
    var words = new LinkedHashSet<String>();
    organisations
        .flatMap(SearchWords::texts)
        .map(text -> NormalisedText.fold(text).strip())
        .filter(text -> !text.isEmpty())
        .forEach(
            text -> {
              words.add(text);
              words.add(latin(text));
            });
    return String.join(" | ", words);
  }

  private static Stream<String> texts(OrganisationDraft organisation) {
    return Stream.of(
            Stream.of(organisation.ownName()),
            organisation.names().byLanguage().values().stream(),
            organisation.aliases().stream().map(OrganisationDraft.Alias::name),
            organisation.seats().stream().map(Seat::place),
            organisation.seats().stream()
                .flatMap(seat -> PlaceNames.all(seat.country(), seat.place())))
        .flatMap(one -> one);
  }

  private static String latin(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    synchronized (LATIN) {
      return NormalisedText.fold(LATIN.transliterate(text));
    }
  }
}
