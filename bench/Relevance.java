import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How good the search is, over the demonstration: asks every question of bench/relevance.csv as a
 * visitor would and prints nDCG@10 with graded answers (2 meets the question, 1 helps), by language,
 * and what it missed.
 */
public final class Relevance {

  private static final Pattern HIT =
      Pattern.compile("<h3 lang=\"[^\"]*\"><a href=\"/[a-z]{2}(/[^\"?#]*)\"");

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var site = arguments[0];
    var each = new TreeMap<String, List<Double>>();
    var http = HttpClient.newHttpClient();
    for (var line : Files.readAllLines(Path.of("bench/relevance.csv")).stream().skip(1).toList()) {
      var cells = line.split(",", 3);
      var address =
          site + "/" + cells[0] + "/search?q=" + URLEncoder.encode(cells[1], StandardCharsets.UTF_8);
      var page =
          http.send(
                  HttpRequest.newBuilder(URI.create(address)).build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      var found = new ArrayList<String>();
      for (var hits = HIT.matcher(page); hits.find() && found.size() < 10; ) {
        found.add(hits.group(1).substring(hits.group(1).lastIndexOf('/') + 1));
      }
      var judged = new TreeMap<String, Integer>();
      for (var answer : cells[2].split(" ")) {
        judged.put(answer.substring(0, answer.indexOf('=')), answer.charAt(answer.length() - 1) - '0');
      }
      var value = ndcg(found, judged);
      each.computeIfAbsent(cells[0], any -> new ArrayList<>()).add(value);
      each.computeIfAbsent("all", any -> new ArrayList<>()).add(value);
      if (value < 0.999) {
        judged.keySet().removeAll(found);
        System.out.printf(Locale.ROOT, "%.3f %s %s missed %s%n", value, cells[0], cells[1], judged.keySet());
      }
    }
    each.forEach(
        (language, values) ->
            System.out.printf(
                Locale.ROOT,
                "nDCG@10 %s %.3f (%d questions)%n",
                language,
                values.stream().mapToDouble(one -> one).average().orElse(0),
                values.size()));
  }

  private static double ndcg(List<String> found, Map<String, Integer> judged) {
    var gained = 0.0;
    for (var rank = 0; rank < found.size(); rank++) {
      gained += gain(judged.getOrDefault(found.get(rank), 0), rank);
    }
    var best = judged.values().stream().sorted(java.util.Comparator.reverseOrder()).limit(10).toList();
    var possible = 0.0;
    for (var rank = 0; rank < best.size(); rank++) {
      possible += gain(best.get(rank), rank);
    }
    return gained / possible;
  }

  private static double gain(int grade, int rank) {
    return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
  }

  private Relevance() {}
}
