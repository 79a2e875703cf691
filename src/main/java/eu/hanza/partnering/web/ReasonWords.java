package eu.hanza.partnering.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.partnering.Evidence;
import eu.hanza.partnering.ListingSummary;
import eu.hanza.partnering.matching.Clause;
import eu.hanza.partnering.matching.Fact;
import eu.hanza.partnering.matching.JointProjectId;
import eu.hanza.partnering.matching.MemberId;
import eu.hanza.partnering.matching.PostingId;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.TextView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes one sentence of clauses, in the reader's language, with a link to every record (P-9). */
@Component
class ReasonWords {

  private static final String CLAUSE = "partnering.why.";
  private static final Pattern MARK = Pattern.compile("\uE000(\\d)");

  private final Messages messages;

  ReasonWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * What a sentence is told with.
   *
   * @param evidence the records behind its facts
   * @param fields the names of fields, by slug
   * @param own the organisation that is told
   * @param subject the page of what is proposed
   * @param about what is proposed
   */
  record Telling(
      Evidence evidence,
      Map<String, LocalizedText> fields,
      MemberId own,
      String subject,
      About about) {}

  /** What is proposed. */
  enum About {
    ORGANISATION,
    LISTING,
    OPPORTUNITY
  }

  /** The sentence; empty if nothing can be told. */
  List<ReasonPiece> sentence(List<Clause> clauses, Telling telling, Language language) {
    var pieces = new ArrayList<ReasonPiece>();
    for (var clause : clauses) {
      var told = clause(clause, telling, language);
      if (!told.isEmpty()) {
        pieces.add(ReasonPiece.text(pieces.isEmpty() ? "" : "; "));
        pieces.addAll(told);
      }
    }
    return pieces.isEmpty() ? List.of() : finished(pieces, language);
  }

  /** Begins with a capital letter and ends with a full stop. */
  private static List<ReasonPiece> finished(List<ReasonPiece> pieces, Language language) {
    pieces.removeFirst();
    var first = pieces.removeFirst();
    var words = first.text();
    var capital =
        words.isEmpty()
            ? words
            : words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    pieces.addFirst(new ReasonPiece(capital, first.path(), first.lang()));
    pieces.add(ReasonPiece.text("."));
    return pieces;
  }

  private List<ReasonPiece> clause(Clause clause, Telling telling, Language language) {
    return switch (clause.kind()) {
      case COMPLEMENT -> complement(clause, telling, language);
      case WANTED -> wanted(clause, telling, language);
      case AREAS -> list(key("areas", telling), areas(clause, telling, language), language);
      case TOGETHER ->
          list(key("together", telling), projects(clause, telling, language), language);
      case EXPERIENCE -> list("experience", projects(clause, telling, language), language);
      case COMMON_PARTNERS -> common(clause, telling, language);
      case LANGUAGES -> list("languages", languages(clause, telling, language), language);
      case COUNTRY -> list("country", country(clause, telling, language), language);
    };
  }

  /** A practice or an event is told of in other words than an organisation. */
  private static String key(String clause, Telling telling) {
    return telling.about() == About.OPPORTUNITY ? "opportunity." + clause : clause;
  }

  private static <F> Stream<F> facts(Clause clause, Class<F> kind) {
    return clause.facts().stream().filter(kind::isInstance).map(kind::cast);
  }

  private List<ReasonPiece> complement(Clause clause, Telling telling, Language language) {
    var fact = facts(clause, Fact.Complement.class).findFirst().orElseThrow();
    var own = listing(fact.own(), telling, language);
    var other = listing(fact.other(), telling, language);
    var kind = telling.evidence().listings().get(fact.own());
    if (own.isEmpty() || other.isEmpty() || kind == null) {
      return List.of();
    }
    var key = telling.about() == About.LISTING ? "answers." : "complement.";
    return pieces(key + kind.listing().kind(), Map.of(), List.of(own, other), language);
  }

  /** The country leads to the offer or need that names it. */
  private List<ReasonPiece> wanted(Clause clause, Telling telling, Language language) {
    var told = new ArrayList<ReasonPiece>();
    facts(clause, Fact.Wanted.class)
        .limit(1)
        .forEach(
            fact -> {
              var where = telling.evidence().listings().get(fact.where());
              if (where != null) {
                var country = Formats.of(language).country(fact.country());
                var name = new ReasonPiece(country, path(where, telling), null);
                var key = isOwn(where, telling) ? key("wanted.own", telling) : "wanted.other";
                told.addAll(list(key, List.of(name), language));
              }
            });
    return told;
  }

  private static String path(ListingSummary listing, Telling telling) {
    return isOwn(listing, telling) ? "/my/offers/" + listing.id() : listing.path();
  }

  private static boolean isOwn(ListingSummary listing, Telling telling) {
    return listing.organisation().toString().equals(telling.own().value());
  }

  private static List<ReasonPiece> listing(PostingId posting, Telling telling, Language language) {
    var found = telling.evidence().listings().get(posting);
    return found == null
        ? List.of()
        : List.of(
            ReasonPiece.of(TextView.of(found.listing().title(), language), path(found, telling)));
  }

  private static List<ReasonPiece> areas(Clause clause, Telling telling, Language language) {
    return facts(clause, Fact.Areas.class)
        .flatMap(fact -> fact.shared().stream())
        .map(slug -> Optional.ofNullable(telling.fields().get(slug)))
        .flatMap(Optional::stream)
        .map(name -> ReasonPiece.of(TextView.of(name, language), telling.subject()))
        .toList();
  }

  /** Several signals may rest on the same projects. */
  private static List<ReasonPiece> projects(Clause clause, Telling telling, Language language) {
    var ids = new LinkedHashSet<JointProjectId>();
    facts(clause, Fact.Projects.class).forEach(fact -> ids.addAll(fact.strongest()));
    return ids.stream()
        .limit(Fact.SHOWN)
        .map(telling.evidence().collaborations()::get)
        .filter(Objects::nonNull)
        .map(one -> ReasonPiece.of(TextView.of(one.name(), language), one.path()))
        .toList();
  }

  private List<ReasonPiece> common(Clause clause, Telling telling, Language language) {
    var fact = facts(clause, Fact.CommonPartners.class).findFirst().orElseThrow();
    var names =
        fact.strongest().stream()
            .map(telling.evidence().organisations()::get)
            .filter(Objects::nonNull)
            .map(
                one -> {
                  var name = one.name(language);
                  return new ReasonPiece(
                      name.text(), one.path(), name.exact() ? null : name.language());
                })
            .toList();
    return names.isEmpty()
        ? List.of()
        : pieces("common", Map.of("n", fact.count()), List.of(names), language);
  }

  private static List<ReasonPiece> languages(Clause clause, Telling telling, Language language) {
    return facts(clause, Fact.Languages.class)
        .flatMap(fact -> fact.tags().stream())
        .map(tag -> new ReasonPiece(ListingWords.language(tag, language), telling.subject(), null))
        .toList();
  }

  private static List<ReasonPiece> country(Clause clause, Telling telling, Language language) {
    return facts(clause, Fact.Country.class)
        .filter(fact -> !fact.code().isEmpty())
        .limit(1)
        .map(
            fact ->
                new ReasonPiece(Formats.of(language).country(fact.code()), telling.subject(), null))
        .toList();
  }

  private List<ReasonPiece> list(String key, List<ReasonPiece> names, Language language) {
    return names.isEmpty()
        ? List.of()
        : pieces(key, Map.of("n", names.size()), List.of(names), language);
  }

  /** The words of a clause, with lists of names in the places that its message leaves. */
  private List<ReasonPiece> pieces(
      String key, Map<String, ?> values, List<List<ReasonPiece>> names, Language language) {
    var all = new HashMap<String, Object>(values);
    for (var place = 0; place < names.size(); place++) {
      all.put("names" + place, "\uE000" + place);
    }
    var words = messages.text(language, CLAUSE + key, all);
    var pieces = new ArrayList<ReasonPiece>();
    var marks = MARK.matcher(words);
    var from = 0;
    while (marks.find()) {
      pieces.add(plain(words.substring(from, marks.start()), language));
      pieces.addAll(joined(names.get(Integer.parseInt(marks.group(1)))));
      from = marks.end();
    }
    pieces.add(plain(words.substring(from), language));
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }

  private static ReasonPiece plain(String words, Language language) {
    return ReasonPiece.text(language == Language.PL ? PolishTypography.bind(words) : words);
  }

  private static List<ReasonPiece> joined(List<ReasonPiece> names) {
    var joined = new ArrayList<ReasonPiece>();
    for (var name : names) {
      if (!joined.isEmpty()) {
        joined.add(ReasonPiece.text(", "));
      }
      joined.add(name);
    }
    return joined;
  }
}
