import eu.hanza.partnering.matching.Exposure;
import eu.hanza.partnering.matching.FairShare;
import eu.hanza.partnering.matching.History;
import eu.hanza.partnering.matching.JointProject;
import eu.hanza.partnering.matching.JointProjectId;
import eu.hanza.partnering.matching.Matcher;
import eu.hanza.partnering.matching.Member;
import eu.hanza.partnering.matching.MemberId;
import eu.hanza.partnering.matching.Participation;
import eu.hanza.partnering.matching.Query;
import eu.hanza.partnering.matching.RankingMeasure;
import eu.hanza.partnering.matching.Standing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Proposals of partners for given questions, written as CSV. Arguments: files of participations,
 * projects, organisations and questions, as .csv or .csv.gz, told apart by their headers. What was
 * learnt and how long it took goes to the standard error. With the file of the true partners among
 * the arguments, the proposals are measured as well, beside a random ranking.
 */
class Partners {

  private static final long SEED = 1;
  private static final int SAMPLES = 1000;
  private static final int CHANCE = 3000;

  private final List<Member> members = new ArrayList<>();
  private final List<JointProject> projects = new ArrayList<>();
  private final List<Participation> participations = new ArrayList<>();
  private final List<Asked> questions = new ArrayList<>();
  private final Map<String, Map<MemberId, String>> truth = new HashMap<>();

  private record Asked(String project, Query query) {}

  public static void main(String[] files) throws IOException {
    if (files.length == 0) {
      System.err.println("bench/partners FILE.csv.gz... > ranking.csv");
      System.exit(2);
    }
    Locale.setDefault(Locale.ROOT);
    var begin = System.nanoTime();
    var bench = new Partners();
    for (var file : files) {
      bench.read(Path.of(file));
    }
    var history = History.of(bench.members, bench.projects, bench.participations);
    var matcher = Matcher.learn(history, SEED);
    say("learnt from %d projects and %d organisations in %.1f s",
        history.projects().size(), history.size(), seconds(begin));
    tell(matcher.weights());
    var rankings = bench.rankings(matcher);
    bench.write(rankings);
    bench.time(matcher);
    if (!bench.truth.isEmpty()) {
      bench.measure(history, matcher, rankings);
    }
    say("all in %.1f s", seconds(begin));
  }

  private void read(Path file) throws IOException {
    try (var in = open(file);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var head = cells(lines.readLine().replace("\uFEFF", ""));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var row = new HashMap<String, String>();
        var cells = cells(line);
        for (var column = 0; column < head.size(); column++) {
          row.put(head.get(column), cells.get(column));
        }
        take(row);
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    var in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void take(Map<String, String> row) {
    if (row.containsKey("class")) {
      truth
          .computeIfAbsent(row.get("project_id"), id -> new HashMap<>())
          .put(new MemberId(row.get("partner_id")), row.get("class"));
    } else if (row.containsKey("coordinator_id")) {
      questions.add(new Asked(row.get("project_id"), query(row)));
    } else if (row.containsKey("role")) {
      participations.add(
          new Participation(
              new JointProjectId(row.get("project_id")),
              new MemberId(row.get("organisation_id")),
              row.get("role").equals("coordinator")));
    } else if (row.containsKey("programme_parts")) {
      projects.add(
          new JointProject(
              new JointProjectId(row.get("project_id")),
              LocalDate.parse(row.get("start_date")),
              months(row),
              contribution(row),
              programmes(row)));
    } else {
      members.add(
          new Member(
              new MemberId(row.get("organisation_id")),
              row.get("country"),
              row.get("activity_type")));
    }
  }

  private static Query query(Map<String, String> row) {
    return new Query(
        new MemberId(row.get("coordinator_id")),
        LocalDate.parse(row.get("start_date")),
        months(row),
        contribution(row),
        programmes(row));
  }

  private static int months(Map<String, String> row) {
    var months = row.get("duration_months");
    return months.isEmpty() ? 0 : new BigDecimal(months).intValue();
  }

  private static BigDecimal contribution(Map<String, String> row) {
    var contribution = row.get("max_contribution_eur");
    return contribution.isEmpty() ? BigDecimal.ZERO : new BigDecimal(contribution);
  }

  private static Set<String> programmes(Map<String, String> row) {
    return Arrays.stream(row.get("programme_parts").split(";"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toSet());
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    for (var index = 0; index < line.length(); index++) {
      var sign = line.charAt(index);
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private List<List<MemberId>> rankings(Matcher matcher) {
    var begin = System.nanoTime();
    var rankings =
        questions.parallelStream()
            .map(asked -> matcher.ranking(asked.query(), RankingMeasure.PLACES))
            .toList();
    say("ranked for %d questions in %.1f s", rankings.size(), seconds(begin));
    return rankings;
  }

  private void write(List<List<MemberId>> rankings) {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var text = new StringBuilder("coordinator_id,project_id,rank,partner_id\n");
    for (var index = 0; index < rankings.size(); index++) {
      var asked = questions.get(index);
      var rank = 0;
      for (var member : rankings.get(index)) {
        text.append(asked.query().coordinator()).append(',').append(asked.project()).append(',');
        text.append(++rank).append(',').append(member).append('\n');
      }
    }
    out.print(text);
    out.flush();
  }

  /** One question after the other, as one reader asks. */
  private void time(Matcher matcher) {
    var asked = new ArrayList<>(questions);
    Collections.shuffle(asked, new Random(SEED));
    var bare = new ArrayList<Double>();
    var full = new ArrayList<Double>();
    for (var one : asked.subList(0, Math.min(200, asked.size()))) {
      var begin = System.nanoTime();
      matcher.ranking(one.query(), RankingMeasure.PLACES);
      bare.add(seconds(begin) * 1000);
      begin = System.nanoTime();
      matcher.propose(one.query(), 20);
      full.add(seconds(begin) * 1000);
    }
    say("one ranking: %s; twenty proposals with reasons: %s", percentiles(bare), percentiles(full));
  }

  private static String percentiles(List<Double> times) {
    var sorted = times.stream().sorted().toList();
    return sorted.isEmpty()
        ? "none"
        : "p50 %.0f ms, p95 %.0f ms"
            .formatted(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
  }

  private void measure(History history, Matcher matcher, List<List<MemberId>> rankings) {
    var random = new Random(SEED);
    var pool = new ArrayList<>(history.members().stream().map(Member::id).toList());
    var chance =
        questions.stream()
            .map(
                asked -> {
                  Collections.shuffle(pool, random);
                  return List.copyOf(pool.subList(0, Math.min(pool.size(), CHANCE)));
                })
            .toList();
    say("setting, ranking: Hit@10, MRR, nDCG@10, Recall@50, each with its 95%% interval"
        + " (bootstrap over coordinators)");
    for (var setting : List.of("ALL", "NEW", "NEWCOMER")) {
      measure(setting, "proposals", history, rankings);
      measure(setting, "random", history, chance);
    }
    fair(history, matcher);
  }

  private void measure(
      String setting, String name, History history, List<List<MemberId>> rankings) {
    var partners = partners(history);
    var byCoordinator = new TreeMap<MemberId, List<RankingMeasure>>();
    var shown = new ArrayList<List<MemberId>>();
    for (var index = 0; index < questions.size(); index++) {
      var asked = questions.get(index);
      var relevant = relevant(asked, setting);
      if (relevant.isEmpty()) {
        continue;
      }
      var met = partners.getOrDefault(asked.query().coordinator(), Set.of());
      var listed =
          rankings.get(index).stream()
              .filter(one -> admitted(setting, history, met, one))
              .filter(one -> !one.equals(asked.query().coordinator()))
              .limit(RankingMeasure.PLACES)
              .toList();
      shown.add(listed.subList(0, Math.min(10, listed.size())));
      byCoordinator
          .computeIfAbsent(asked.query().coordinator(), id -> new ArrayList<>())
          .add(RankingMeasure.of(listed, relevant));
    }
    var groups = List.copyOf(byCoordinator.values());
    var exposure = Exposure.of(shown, history.size());
    say("%s, %s, %d questions: %s; shown in the first ten %.1f %% of all, Gini %.3f",
        setting, name, shown.size(), intervals(groups), 100 * exposure.coverage(), exposure.gini());
  }

  private Set<MemberId> relevant(Asked asked, String setting) {
    return truth.getOrDefault(asked.project(), Map.of()).entrySet().stream()
        .filter(entry -> setting.equals("ALL") || setting.equalsIgnoreCase(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean admitted(
      String setting, History history, Set<MemberId> met, MemberId candidate) {
    return switch (setting) {
      case "NEW" -> history.knows(candidate) && !met.contains(candidate);
      case "NEWCOMER" -> !history.knows(candidate);
      default -> true;
    };
  }

  private Map<MemberId, Set<MemberId>> partners(History history) {
    var teams = new HashMap<JointProjectId, Set<MemberId>>();
    for (var one : participations) {
      teams.computeIfAbsent(one.project(), id -> new HashSet<>()).add(one.member());
    }
    var asking =
        questions.stream().map(one -> one.query().coordinator()).collect(Collectors.toSet());
    var partners = new HashMap<MemberId, Set<MemberId>>();
    for (var one : participations) {
      if (asking.contains(one.member())) {
        partners
            .computeIfAbsent(one.member(), id -> new HashSet<>())
            .addAll(teams.get(one.project()));
      }
    }
    return partners;
  }

  private static String intervals(List<List<RankingMeasure>> groups) {
    var measures = new LinkedHashMap<String, ToDoubleFunction<RankingMeasure>>();
    measures.put("Hit@10", RankingMeasure::hit);
    measures.put("MRR", RankingMeasure::reciprocal);
    measures.put("nDCG@10", RankingMeasure::gain);
    measures.put("Recall@50", RankingMeasure::recall);
    return measures.entrySet().stream()
        .map(entry -> entry.getKey() + " " + interval(groups, entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String interval(
      List<List<RankingMeasure>> groups, ToDoubleFunction<RankingMeasure> measure) {
    var sums =
        groups.stream().mapToDouble(group -> group.stream().mapToDouble(measure).sum()).toArray();
    var counts = groups.stream().mapToInt(List::size).toArray();
    var random = new Random(SEED);
    var means =
        IntStream.range(0, SAMPLES)
            .mapToDouble(
                sample -> {
                  var drawn = random.ints(sums.length, 0, sums.length).toArray();
                  return Arrays.stream(drawn).mapToDouble(group -> sums[group]).sum()
                      / Arrays.stream(drawn).map(group -> counts[group]).sum();
                })
            .sorted()
            .toArray();
    return "%.4f (%.4f–%.4f)"
        .formatted(
            Arrays.stream(sums).sum() / Arrays.stream(counts).sum(),
            means[SAMPLES * 25 / 1000],
            means[SAMPLES * 975 / 1000]);
  }

  /** The same proposals in the fair order, each organisation with one item of its own. */
  private void fair(History history, Matcher matcher) {
    var rankings =
        questions.parallelStream()
            .map(
                asked -> {
                  var best =
                      new ArrayList<>(matcher.propose(asked.query(), RankingMeasure.PLACES));
                  best.addAll(matcher.propose(asked.query(), Set.of(Standing.NEWCOMER), 2));
                  var items =
                      best.stream()
                          .distinct()
                          .map(
                              one ->
                                  new FairShare.Item<>(
                                      one.candidate(),
                                      one.candidate(),
                                      one.score(),
                                      one.standing() == Standing.NEWCOMER))
                          .toList();
                  return FairShare.reordered(items).stream().map(FairShare.Item::what).toList();
                })
            .toList();
    measure("ALL", "proposals in the fair order", history, rankings);
  }

  private static void tell(Map<Standing, Map<String, Double>> weights) {
    say("%-20s %9s %9s %9s", "signal adds at most", "partner", "known", "newcomer");
    for (var signal : weights.get(Standing.PARTNER).keySet()) {
      say("%-20s %9.4f %9.4f %9.4f", signal,
          weights.get(Standing.PARTNER).get(signal),
          weights.get(Standing.KNOWN).get(signal),
          weights.get(Standing.NEWCOMER).get(signal));
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void say(String pattern, Object... values) {
    System.err.println(pattern.formatted(values));
  }
}
