package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.PracticeShelf;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.knowledge.showcase.ShowcasePage.Card;
import eu.hanza.knowledge.showcase.ShowcasePage.Material;
import eu.hanza.knowledge.showcase.ShowcasePage.Picture;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the cards of the showcase. */
@Component
class ShowcaseCards {

  private final PracticeDirectory practices;
  private final PracticeShelf practiceFiles;
  private final ShowcaseShelf shelf;
  private final OrganisationDirectory organisations;
  private final Messages messages;

  ShowcaseCards(
      PracticeDirectory practices,
      PracticeShelf practiceFiles,
      ShowcaseShelf shelf,
      OrganisationDirectory organisations,
      Messages messages) {
    this.practices = practices;
    this.practiceFiles = practiceFiles;
    this.shelf = shelf;
    this.organisations = organisations;
    this.messages = messages;
  }

  /** All that the cards of a list are made of. */
  private record Sources(
      Map<PracticeId, PracticeSummary> told,
      Map<?, OrganisationSummary> names,
      Map<EntryId, List<ShowcaseFile>> files,
      String wanted,
      Language language) {}

  /** The cards of entries, in their order, with texts in the wanted language where they are. */
  List<Card> of(List<ShowcaseEntry> all, String wanted, Language language) {
    var told =
        practices.summaries(
            all.stream().map(ShowcaseEntry::practice).filter(Objects::nonNull).toList());
    var ids = new ArrayList<>(told.values().stream().map(PracticeSummary::organisation).toList());
    all.forEach(one -> ids.add(one.organisation()));
    var names = organisations.summaries(ids.stream().filter(Objects::nonNull).toList());
    var files = shelf.of(all.stream().map(ShowcaseEntry::id).toList());
    var sources = new Sources(told, names, files, wanted, language);
    return all.stream().flatMap(one -> card(one, sources).stream()).toList();
  }

  private Optional<Card> card(ShowcaseEntry entry, Sources sources) {
    var practice = entry.practice() == null ? null : sources.told().get(entry.practice());
    if (practice != null) {
      var owner = sources.names().get(practice.organisation());
      var isSeen = practice.state().isPublished();
      var pictures = new ArrayList<>(pictures(entry, sources));
      if (pictures.isEmpty() && isSeen) {
        pictures.addAll(picture(practice, owner, sources.language()));
      }
      return Optional.of(card(entry, "practice", practice.path(), pictures, isSeen, sources));
    }
    var organisation = sources.names().get(entry.organisation());
    if (organisation == null) {
      return Optional.empty();
    }
    var kind = entry.work() ? "work" : "organisation";
    var pictures = pictures(entry, sources);
    return Optional.of(
        card(entry, kind, organisation.path(), pictures, organisation.active(), sources));
  }

  private Card card(
      ShowcaseEntry entry,
      String kind,
      String path,
      List<Picture> pictures,
      boolean isSeen,
      Sources sources) {
    var language = sources.language();
    return new Card(
        entry.id().toString(),
        messages.text(language, "knowledge.showcase.kind." + kind),
        ShowcaseTexts.in(entry.title(), sources.wanted(), language),
        ShowcaseTexts.in(entry.text(), sources.wanted(), language),
        missing(entry, sources.wanted(), language),
        languages(entry),
        path,
        pictures,
        material(entry, sources),
        isSeen);
  }

  private String missing(ShowcaseEntry entry, String wanted, Language language) {
    if (entry.text().exactly(wanted).isPresent() && entry.title().exactly(wanted).isPresent()) {
      return "";
    }
    return wanted.equals(language.tag())
        ? messages.text(language, "knowledge.showcase.missing")
        : messages.text(
            language,
            "knowledge.showcase.missing.in",
            "language",
            ShowcaseTexts.name(wanted, language));
  }

  private static String languages(ShowcaseEntry entry) {
    return ShowcaseTexts.LANGUAGES.stream()
        .filter(tag -> entry.text().exactly(tag).isPresent())
        .collect(Collectors.joining(" · "));
  }

  private static Stream<ShowcaseFile> files(ShowcaseEntry entry, Sources sources) {
    return sources.files().getOrDefault(entry.id(), List.of()).stream();
  }

  private static List<Picture> pictures(ShowcaseEntry entry, Sources sources) {
    return files(entry, sources)
        .filter(ShowcaseFile::picture)
        .map(
            one ->
                new Picture(
                    one.file().path(),
                    ShowcaseTexts.in(one.name(), sources.wanted(), sources.language()),
                    one.author(),
                    one.licence(),
                    one.file().width(),
                    one.file().height()))
        .toList();
  }

  private static List<Material> material(ShowcaseEntry entry, Sources sources) {
    var language = sources.language();
    return files(entry, sources)
        .filter(one -> !one.picture())
        .map(
            one ->
                new Material(
                    one.file().path(),
                    ShowcaseTexts.in(one.name(), sources.wanted(), language),
                    Formats.of(language).fileSize(one.file().bytes()),
                    one.author() + ", " + one.licence()))
        .toList();
  }

  /** The first picture of a practice, if its rights are known. */
  private List<Picture> picture(
      PracticeSummary practice, @Nullable OrganisationSummary owner, Language language) {
    return practiceFiles.of(practice.id()).stream()
        .filter(one -> one.file().isImage() && owner != null && !one.licence().isBlank())
        .limit(1)
        .map(
            one ->
                new Picture(
                    one.file().path(),
                    TextView.of(one.name(), language),
                    owner == null ? "" : owner.name(language).text(),
                    one.licence(),
                    one.file().width(),
                    one.file().height()))
        .toList();
  }
}
