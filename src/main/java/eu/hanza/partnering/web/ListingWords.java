package eu.hanza.partnering.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.LocalizedText.Spoken;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.ListingState;
import eu.hanza.partnering.ListingSummary;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.TextView;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How listings read; whoever does not want to be named is not named here. */
@Component
class ListingWords {

  private final OrganisationDirectory organisations;
  private final Messages messages;

  ListingWords(OrganisationDirectory organisations, Messages messages) {
    this.organisations = organisations;
    this.messages = messages;
  }

  String text(Language language, String key, Object... namesAndValues) {
    return messages.text(language, key, namesAndValues);
  }

  /** The rows of listings as everybody sees them. */
  List<OfferRow> rows(Collection<ListingSummary> listings, Language language) {
    var names = organisations.summaries(named(listings));
    return listings.stream()
        .map(one -> row(one, one.path(), one.named().map(names::get).orElse(null), language))
        .toList();
  }

  private static List<OrganisationId> named(Collection<ListingSummary> listings) {
    return listings.stream().flatMap(one -> one.named().stream()).toList();
  }

  /** The rows of listings for those who may know whose they are. */
  List<OfferRow> rows(Collection<ListingSummary> listings, String before, Language language) {
    var names =
        organisations.summaries(listings.stream().map(ListingSummary::organisation).toList());
    return listings.stream()
        .map(one -> row(one, before + one.id(), names.get(one.organisation()), language))
        .toList();
  }

  private OfferRow row(
      ListingSummary one,
      String path,
      @Nullable OrganisationSummary organisation,
      Language language) {
    return new OfferRow(
        path,
        TextView.of(one.listing().title(), language),
        TextView.of(one.listing().summary(), language),
        what(one, language),
        who(one, organisation, language),
        until(one, language),
        text(language, one.state().key()),
        tone(one.state()),
        one.demonstration());
  }

  /** Kind and subject: "Oferta · doświadczenie". */
  String what(ListingSummary one, Language language) {
    var subject = text(language, one.listing().subject().key());
    return text(language, one.listing().kind().key())
        + " · "
        + subject.toLowerCase(language.locale());
  }

  private TextView who(
      ListingSummary one, @Nullable OrganisationSummary organisation, Language language) {
    var country = country(one.country(), language);
    if (organisation == null) {
      var nobody = text(language, "partnering.anonymous");
      return new TextView(joined(nobody, country), null);
    }
    var name = organisation.name(language);
    return name.exact()
        ? new TextView(joined(name.text(), country), null)
        : new TextView(name.text(), name.language());
  }

  private static String joined(String one, String other) {
    return Stream.of(one, other).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
  }

  String country(String code, Language language) {
    return code.isEmpty() ? "" : Formats.of(language).country(code);
  }

  private String until(ListingSummary one, Language language) {
    var end = one.endsOn();
    if (end == null) {
      return "";
    }
    var key = one.state() == ListingState.EXPIRED ? "partnering.ended" : "partnering.until";
    return text(language, key, "day", Formats.of(language).date(end));
  }

  static String tone(ListingState state) {
    return switch (state) {
      case PUBLISHED -> "on";
      case DRAFT, SUBMITTED, RETURNED -> "warn";
      case EXPIRED, WITHDRAWN -> "off";
    };
  }

  /** An organisation for the reader. */
  TextView name(OrganisationSummary organisation, Language language) {
    return view(organisation.name(language));
  }

  private static TextView view(Spoken spoken) {
    var words =
        spoken.language().equals("pl") ? PolishTypography.bind(spoken.text()) : spoken.text();
    return new TextView(words, spoken.exact() ? null : spoken.language());
  }

  /** The name of a language: "niemiecki". */
  static String language(String tag, Language reader) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(reader.locale());
  }

  /** The names of areas, by their slugs; an unknown one is left out. */
  static String areas(List<String> slugs, Map<String, LocalizedText> known, Language language) {
    return slugs.stream()
        .filter(known::containsKey)
        .map(slug -> TextView.of(known.getOrDefault(slug, LocalizedText.EMPTY), language).text())
        .collect(Collectors.joining(", "));
  }
}
