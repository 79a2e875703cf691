package eu.hanza.knowledge.showcase;

import eu.hanza.accounts.Actor;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.StoreResult;
import eu.hanza.files.StoredFile;
import eu.hanza.files.Upload;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import eu.hanza.knowledge.Limits;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures and material of the showcase; nothing is kept without its author and licence. */
@Service
@Transactional
class ShowcaseShelf {

  private static final int MOST = 8;
  private static final int LINE = 120;

  private final ShowcaseEntries entries;
  private final Campaigns campaigns;
  private final FileCabinet files;
  private final JdbcClient database;
  private final Clock clock;

  ShowcaseShelf(
      ShowcaseEntries entries,
      Campaigns campaigns,
      FileCabinet files,
      JdbcClient database,
      Clock clock) {
    this.entries = entries;
    this.campaigns = campaigns;
    this.files = files;
    this.database = database;
    this.clock = clock;
  }

  /** What is said of a file that is brought. */
  record Brought(boolean picture, LocalizedText name, String author, String licence) {}

  /** Keeps a file of an entry. */
  List<Refusal> attach(Actor by, EntryId id, Upload upload, Brought brought) {
    var entry = own(by, id);
    var refusals = refusals(brought);
    if (of(List.of(id)).getOrDefault(id, List.of()).size() >= MOST) {
      refusals.add(Refusal.of("knowledge.shelf.full", Map.of("n", MOST)).at("file"));
    }
    if (!refusals.isEmpty()) {
      return refusals;
    }
    return switch (files.store(upload)) {
      case StoreResult.Refused(var why) -> List.of(why.at("file"));
      case StoreResult.Stored(var file) -> keep(entry, file, brought);
    };
  }

  private static List<Refusal> refusals(Brought brought) {
    var refusals = new ArrayList<Refusal>();
    if (brought.name().isEmpty()) {
      var key = brought.picture() ? "alternative" : "unnamed";
      refusals.add(Refusal.of("knowledge.showcase.against." + key).at("name"));
    } else {
      ShowcaseTexts.check(refusals, "name", brought.name(), Limits.BLOCK);
    }
    line(refusals, "author", brought.author());
    line(refusals, "licence", brought.licence());
    return refusals;
  }

  private static void line(List<Refusal> refusals, String field, String text) {
    if (text.isBlank()) {
      refusals.add(Refusal.of("knowledge.showcase.against." + field).at(field));
    } else if (Limits.count(text) > LINE) {
      refusals.add(Refusal.of("shell.error.Longest", Map.of("max", LINE)).at(field));
    }
  }

  private List<Refusal> keep(ShowcaseEntry entry, StoredFile file, Brought brought) {
    if (brought.picture() && !file.isImage()) {
      files.remove(file.id());
      return List.of(Refusal.of("knowledge.showcase.against.picture").at("file"));
    }
    database
        .sql(
            """
            insert into knowledge.showcase_file
              (file, entry, picture, name, author, licence, added_at)
            values (:file, :entry, :picture, :name::jsonb, :author, :licence, :at)
            """)
        .param("file", file.id().value())
        .param("entry", entry.id().value())
        .param("picture", brought.picture())
        .param("name", StoredValues.toJson(brought.name()))
        .param("author", brought.author().strip())
        .param("licence", brought.licence().strip())
        .param("at", StoredValues.stored(clock.instant()))
        .update();
    if (isShown(entry)) {
      files.publish(file.id());
    }
    return List.of();
  }

  private boolean isShown(ShowcaseEntry entry) {
    var campaign = entry.campaign();
    return campaign == null || campaigns.findById(campaign).map(Campaign::shown).orElse(false);
  }

  /** Takes a file away. */
  void remove(Actor by, EntryId id, FileId file) {
    own(by, id);
    if (of(List.of(id)).getOrDefault(id, List.of()).stream()
        .noneMatch(one -> one.file().id().equals(file))) {
      throw new NotFoundException("file " + file + " of " + id);
    }
    drop(file);
  }

  private void drop(FileId file) {
    database.sql("delete from knowledge.showcase_file where file = ?").param(file.value()).update();
    files.remove(file);
  }

  /** Takes all files of an entry away that goes itself. */
  void clear(EntryId id) {
    of(List.of(id)).getOrDefault(id, List.of()).forEach(one -> drop(one.file().id()));
  }

  /** Files follow their campaign: to the public with it, and back. */
  void follow(CampaignId campaign, boolean shown) {
    var mine =
        entries.findAllByOrderByPosition().stream()
            .filter(one -> campaign.equals(one.campaign()))
            .map(ShowcaseEntry::id)
            .toList();
    of(mine).values().stream()
        .flatMap(List::stream)
        .map(one -> one.file().id())
        .forEach(shown ? files::publish : files::withdraw);
  }

  /** The files of entries, in the order in which they came. */
  @Transactional(readOnly = true)
  Map<EntryId, List<ShowcaseFile>> of(Collection<EntryId> ids) {
    return database
        .sql("select * from knowledge.showcase_file where entry = any(?) order by added_at, file")
        .param(ids.stream().map(EntryId::value).toArray(UUID[]::new))
        .query(
            (row, number) ->
                new ShowcaseFile(
                    new EntryId(row.getObject("entry", UUID.class)),
                    files.find(new FileId(row.getObject("file", UUID.class))).orElseThrow(),
                    row.getBoolean("picture"),
                    StoredValues.fromJson(row.getString("name")),
                    row.getString("author"),
                    row.getString("licence")))
        .list()
        .stream()
        .collect(Collectors.groupingBy(ShowcaseFile::entry));
  }

  private ShowcaseEntry own(Actor by, EntryId id) {
    var entry =
        entries.findById(id).orElseThrow(() -> new NotFoundException("showcase entry " + id));
    var campaign = entry.campaign();
    by.must(
        campaign == null
            ? by.coordinatesAny()
            : campaigns
                .findById(campaign)
                .map(Campaign::programme)
                .filter(by::coordinates)
                .isPresent(),
        "work on the showcase entry " + id);
    return entry;
  }
}
