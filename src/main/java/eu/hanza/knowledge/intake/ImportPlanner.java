package eu.hanza.knowledge.intake;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.Completeness;
import eu.hanza.knowledge.Lookalikes;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeDraft;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.knowledge.intake.ImportPlan.Step;
import eu.hanza.knowledge.intake.PracticeReader.Known;
import eu.hanza.knowledge.intake.PracticeReader.Organisation;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.network.Territories;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.search.spi.StemmedLanguages;
import eu.hanza.tables.RowOutcome;
import eu.hanza.tables.TableReading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of every row of a table what would become of it; saves nothing. */
@Component
class ImportPlanner {

  private final OrganisationFinder organisations;
  private final ProgrammeDirectory programmes;
  private final Territories territories;
  private final StemmedLanguages languages;
  private final Lookalikes lookalikes;
  private final PracticeDirectory practices;
  private final JdbcClient database;

  ImportPlanner(
      OrganisationFinder organisations,
      ProgrammeDirectory programmes,
      Territories territories,
      StemmedLanguages languages,
      Lookalikes lookalikes,
      PracticeDirectory practices,
      JdbcClient database) {
    this.organisations = organisations;
    this.programmes = programmes;
    this.territories = territories;
    this.languages = languages;
    this.lookalikes = lookalikes;
    this.practices = practices;
    this.database = database;
  }

  /** A practice that was taken before: which one, and what the table said of it. */
  private record Taken(PracticeId practice, String fingerprint) {}

  ImportPlan plan(ProgrammeId programme, boolean submits, TableReading.Sheet sheet) {
    var known =
        new Known(finder(), programmes.areas(programme), territories::knowsCountry, languages::has);
    var taken = taken(programme);
    var met = new HashSet<String>();
    var steps = new ArrayList<Step>();
    for (var row : sheet.rows()) {
      var reader = new PracticeReader(sheet.header(), name -> sheet.cell(row, name), known);
      steps.add(step(row, reader.read(), submits, taken, met));
    }
    var ignored =
        sheet.header().stream().filter(one -> !one.isBlank() && !Column.isKnown(one)).toList();
    return new ImportPlan(steps, ignored);
  }

  /** Asks for every name once. */
  private java.util.function.Function<String, Organisation> finder() {
    var asked = new HashMap<String, Organisation>();
    return typed ->
        asked.computeIfAbsent(
            typed,
            name ->
                switch (organisations.find(name)) {
                  case Found.One(var id) -> new Organisation(id, null);
                  case Found.Refused(var why) -> new Organisation(null, why);
                });
  }

  private Map<String, Taken> taken(ProgrammeId programme) {
    var taken = new HashMap<String, Taken>();
    database
        .sql("select * from knowledge.imported where programme = ?")
        .param(programme.value())
        .query(
            row -> {
              var practice = new PracticeId(row.getObject("practice", UUID.class));
              taken.put(
                  row.getString("source_key"), new Taken(practice, row.getString("fingerprint")));
            });
    return taken;
  }

  private Step step(
      TableReading.Row row,
      PracticeReader.Row read,
      boolean submits,
      Map<String, Taken> taken,
      Set<String> met) {
    var draft = read.draft();
    var title = draft.title().in(Language.PL).text();
    var key = draft.organisation() + " " + NormalisedText.fold(title).strip();
    var print = fingerprint(row.cells());
    var wrong = new ArrayList<>(read.wrong());
    if (wrong.isEmpty() && !met.add(key)) {
      wrong.add(Refusal.of("knowledge.import.twice").at(Column.TITLE.header()));
    }
    var warnings = new ArrayList<>(read.warnings());
    var number = row.number();
    if (!wrong.isEmpty()) {
      var label = title.isBlank() ? String.valueOf(number) : title;
      var refused = RowOutcome.refused(number, label, wrong);
      return new Step(refused, draft, warnings, Optional.empty(), key, print, false);
    }
    var before = taken.get(key);
    if (before != null) {
      return known(number, title, draft, before, key, print);
    }
    var isSent = submits && isWhole(draft, warnings);
    var twin = twin(draft);
    var outcome =
        twin.isPresent()
            ? RowOutcome.doubtful(number, title, List.of(Refusal.of("knowledge.import.like")))
            : RowOutcome.created(number, title);
    return new Step(outcome, draft, warnings, twin, key, print, isSent);
  }

  /** A row of a practice that is here: it stays as it was written on since. */
  private Step known(
      int number, String title, PracticeDraft draft, Taken before, String key, String print) {
    var warnings =
        before.fingerprint().equals(print)
            ? List.<Refusal>of()
            : List.of(Refusal.of("knowledge.import.warn.other"));
    var twin = practices.summaries(List.of(before.practice())).values().stream().findFirst();
    var outcome = RowOutcome.known(number, title, List.of());
    return new Step(outcome, draft, warnings, twin, key, print, false);
  }

  private static boolean isWhole(PracticeDraft draft, List<Refusal> warnings) {
    var missing = Completeness.of(draft).missing();
    if (!missing.isEmpty()) {
      warnings.add(
          Refusal.of("knowledge.import.warn.draft", Map.of("missing", String.join(" ", missing))));
    }
    return missing.isEmpty();
  }

  private Optional<PracticeSummary> twin(PracticeDraft draft) {
    return Optional.ofNullable(draft.organisation())
        .flatMap(one -> lookalikes.like(one, draft.title()).stream().findFirst());
  }

  private static String fingerprint(List<String> cells) {
    try {
      var said = String.join("\u001F", cells.stream().map(String::strip).toList());
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(said.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }
}
