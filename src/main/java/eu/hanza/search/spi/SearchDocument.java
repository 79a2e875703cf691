package eu.hanza.search.spi;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a module lets people find of one thing that it keeps. Summary and body may be CommonMark;
 * the index keeps what a reader sees of it.
 *
 * @param ref which thing
 * @param address the address of its page, without the language
 * @param title its name, by language
 * @param context what it is a part of, by language, such as the event of a session; may be empty
 * @param names further names that have no language: acronyms, aliases, former names
 * @param summary a sentence or two, shown below the title
 * @param body everything else by which it is found
 * @param readers who may find it; nobody finds a document without readers
 * @param facets by what answers are narrowed; kind, language and year are added by themselves
 * @param date the day that it is about or that it appeared; null if it has none
 * @param from from when on it is found; null for always
 * @param until until when it is found; null for ever
 */
public record SearchDocument(
    Ref ref,
    String address,
    LocalizedText title,
    LocalizedText context,
    List<String> names,
    LocalizedText summary,
    LocalizedText body,
    Set<Audience> readers,
    Map<Facet, Set<String>> facets,
    @Nullable LocalDate date,
    @Nullable Instant from,
    @Nullable Instant until) {

  /** Makes the lists unchangeable. */
  public SearchDocument {
    names = List.copyOf(names);
    readers = Set.copyOf(readers);
    facets = Map.copyOf(facets);
  }

  /** A document of which only its title is known; {@code with…} adds the rest. */
  public static SearchDocument of(Ref ref, String address, LocalizedText title) {
    return new SearchDocument(
        ref,
        address,
        title,
        LocalizedText.EMPTY,
        List.of(),
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        Set.of(),
        Map.of(),
        null,
        null,
        null);
  }

  /**
   * The document, found by everybody; or, while it is a draft, by whoever writes for a programme.
   */
  public SearchDocument readByAll(boolean published, ProgrammeId programme) {
    return published
        ? readBy(Audience.EVERYBODY)
        : readBy(Audience.officeOf(programme), Audience.ADMINISTRATORS);
  }

  /** The document with these readers instead. */
  public SearchDocument readBy(Audience... whom) {
    return new SearchDocument(
        ref,
        address,
        title,
        context,
        names,
        summary,
        body,
        Set.of(whom),
        facets,
        date,
        from,
        until);
  }

  /** The document with further names; blank ones are left out. */
  public SearchDocument named(List<String> more) {
    var all = more.stream().filter(name -> !name.isBlank()).toList();
    return new SearchDocument(
        ref, address, title, context, all, summary, body, readers, facets, date, from, until);
  }

  /** The document as a part of something. */
  public SearchDocument partOf(LocalizedText whole) {
    return new SearchDocument(
        ref, address, title, whole, names, summary, body, readers, facets, date, from, until);
  }

  /** The document with a summary and everything else by which it is found. */
  public SearchDocument saying(LocalizedText summary, LocalizedText body) {
    return new SearchDocument(
        ref, address, title, context, names, summary, body, readers, facets, date, from, until);
  }

  /** The document with values of one facet besides those of others; blank ones are left out. */
  public SearchDocument in(Facet facet, Iterable<String> values) {
    var more = new EnumMap<Facet, Set<String>>(Facet.class);
    more.putAll(facets);
    var kept = new TreeSet<String>();
    values.forEach(kept::add);
    kept.removeIf(String::isBlank);
    if (!kept.isEmpty()) {
      more.put(facet, Set.copyOf(kept));
    }
    return new SearchDocument(
        ref, address, title, context, names, summary, body, readers, more, date, from, until);
  }

  /** The document, found only from one moment until another; null for no such bound. */
  public SearchDocument found(@Nullable Instant first, @Nullable Instant last) {
    return new SearchDocument(
        ref, address, title, context, names, summary, body, readers, facets, date, first, last);
  }

  /** The document of a day. */
  public SearchDocument dated(@Nullable LocalDate day) {
    return new SearchDocument(
        ref, address, title, context, names, summary, body, readers, facets, day, from, until);
  }
}
