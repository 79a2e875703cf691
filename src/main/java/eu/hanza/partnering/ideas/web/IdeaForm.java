package eu.hanza.partnering.ideas.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.partnering.ideas.IdeaDraft;
import eu.hanza.partnering.web.ListingForm;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An idea as it is typed. */
public record IdeaForm(
    @Nullable String organisation,
    @Nullable String written,
    @Nullable String title,
    @Nullable String summary,
    @Nullable String body,
    @Nullable Set<String> areas,
    @Nullable Set<String> countries,
    @Nullable Set<String> workLanguages,
    @Nullable String programme) {

  static final IdeaForm EMPTY = new IdeaForm(null, null, null, null, null, null, null, null, null);

  static IdeaForm of(IdeaDraft idea) {
    return new IdeaForm(
        null,
        idea.language(),
        idea.title(),
        idea.summary(),
        idea.body(),
        new LinkedHashSet<>(idea.areas()),
        new LinkedHashSet<>(idea.countries()),
        new LinkedHashSet<>(idea.workLanguages()),
        Objects.toString(idea.programme(), ""));
  }

  /** A value as text; nothing is an empty text. */
  public static String shown(@Nullable String value) {
    return Objects.toString(value, "");
  }

  /** What is typed, as far as it is known; browsers send line ends in their own way. */
  IdeaDraft draft(
      Language reader, Collection<String> areasKnown, Collection<String> countriesKnown) {
    var tag = shown(written);
    return new IdeaDraft(
        ListingForm.LANGUAGES.contains(tag) ? tag : reader.tag(),
        shown(title),
        shown(summary),
        shown(body).replace("\r\n", "\n"),
        among(areas, areasKnown),
        among(countries, countriesKnown),
        among(workLanguages, ListingForm.LANGUAGES),
        shown(programme).isEmpty() ? null : ProgrammeId.of(shown(programme)));
  }

  private static List<String> among(@Nullable Set<String> ticked, Collection<String> known) {
    return ticked == null ? List.of() : known.stream().filter(ticked::contains).toList();
  }
}
