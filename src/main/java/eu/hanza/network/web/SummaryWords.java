package eu.hanza.network.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.Seat;
import eu.hanza.shell.spi.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an organisation into the short words of lists. */
@Component
class SummaryWords {

  private static final Set<String> SMALL =
      Set.of("i", "w", "we", "z", "ze", "na", "do", "dla", "of", "the", "and", "for", "та", "і");

  private final Messages messages;

  SummaryWords(Messages messages) {
    this.messages = messages;
  }

  DirectoryPage.Row row(OrganisationSummary one, Language language) {
    var name = one.name(language);
    return new DirectoryPage.Row(
        initials(name.text()),
        name.text(),
        name.language(),
        "/" + language.tag() + one.path(),
        line(one, language),
        one.areas().stream().map(area -> area.in(language)).toList(),
        !one.active());
  }

  String line(OrganisationSummary one, Language language) {
    var kind = one.kinds().stream().limit(1).map(first -> messages.text(language, first.key()));
    return Stream.concat(kind, Stream.of(place(one.seat(), language)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  static String place(@Nullable Seat seat, Language language) {
    if (seat == null) {
      return "";
    }
    var country = Formats.of(language).country(seat.country());
    return seat.place().isEmpty() ? country : seat.placeName(language) + ", " + country;
  }

  static String initials(String name) {
    List<String> words =
        Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
            .limit(2)
            .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
            .toList();
    return String.join("", words).toUpperCase(Locale.ROOT);
  }
}
