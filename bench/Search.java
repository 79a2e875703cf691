import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Fills an installation with invented news in three languages, and measures the search over them.
 *
 * <p>{@code fill JDBC PASSWORD NUMBER} writes the news straight into the database; build the index
 * anew afterwards. {@code ask ADDRESS JDBC PASSWORD} asks selective and broad questions over HTTP.
 * {@code digest JDBC PASSWORD NUMBER} keeps a weekly search for so many people and waits for their
 * letters; what can be found is spread over the year before.
 * Words come from the vocabulary, by Zipf's law, with a long tail of words that nobody knows.
 */
class Search {

  private static final Random RANDOM = new Random(5);
  private static final int RARE = 40_000;

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "fill" -> fill(args[1], args[2], Integer.parseInt(args[3]));
      case "ask" -> ask(args[1], args[2], args[3]);
      case "digest" -> digest(args[1], args[2], Integer.parseInt(args[3]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Map<String, List<String>> words() throws IOException {
    var lines = Files.readAllLines(Path.of("src/main/resources/search/vocabulary.csv"));
    var head = List.of(lines.getFirst().split(";", -1));
    var words = new HashMap<String, List<String>>();
    for (var language : List.of("pl", "en", "uk")) {
      var at = head.indexOf(language);
      var of = new ArrayList<String>();
      for (var line : lines.subList(1, lines.size())) {
        var cells = line.split(";", -1);
        if (!line.startsWith("#") && cells.length > at) {
          of.addAll(Arrays.asList(cells[at].replace('|', ' ').split("\\s+")));
        }
      }
      of.removeIf(String::isBlank);
      words.put(language, of.stream().distinct().toList());
    }
    return words;
  }

  private static String rare(int number) {
    return "q" + Integer.toString(number * 7919 + 100_003, 36).replaceAll("\\d", "x");
  }

  /** Zipf's law with exponent 1 over so many ranks. */
  private static int zipf(int ranks) {
    return Math.min(ranks - 1, (int) Math.exp(RANDOM.nextDouble() * Math.log(ranks + 1.0)) - 1);
  }

  private static String text(List<String> words, int length) {
    var text = new StringBuilder();
    for (var number = 0; number < length; number++) {
      var word =
          RANDOM.nextInt(8) == 0 ? rare(RANDOM.nextInt(RARE)) : words.get(zipf(words.size()));
      text.append(number == 0 ? "" : number % 12 == 0 ? ". " : " ").append(word);
    }
    return text.toString();
  }

  private static String json(String language, String text) {
    return "{\"" + language + "\": \"" + text.replace("\"", "") + "\"}";
  }

  private static void fill(String jdbc, String password, int number) throws Exception {
    var words = words();
    try (var database = DriverManager.getConnection(jdbc, "postgres", password)) {
      database.setAutoCommit(false);
      var programmes = programmes(database);
      try (var insert =
          database.prepareStatement(
              """
              insert into publishing.article
                (id, kind, programme, slug, title, lead, body, more, topics, state, published_at,
                  changed_at, version)
              values (?, 'NEWS', ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, '{}', '', 'PUBLISHED',
                now() - make_interval(days => ?), now(), 0)
              """)) {
        for (var at = 0; at < number; at++) {
          var language = at % 5 < 3 ? "pl" : at % 5 == 3 ? "en" : "uk";
          insert.setObject(1, new UUID(RANDOM.nextLong(), RANDOM.nextLong()));
          insert.setObject(2, programmes.get(at % programmes.size()));
          insert.setString(3, "pomiar-" + at);
          insert.setString(4, json(language, text(words.get(language), 6)));
          insert.setString(5, json(language, text(words.get(language), 20)));
          insert.setString(6, json(language, text(words.get(language), 120)));
          insert.setInt(7, RANDOM.nextInt(3_650));
          insert.addBatch();
          if (at % 1_000 == 999) {
            insert.executeBatch();
            database.commit();
          }
        }
        insert.executeBatch();
        database.commit();
      }
    }
  }

  private static List<UUID> programmes(Connection database) throws Exception {
    var found = new ArrayList<UUID>();
    try (var query = database.createStatement();
        var rows = query.executeQuery("select id from programmes.programme order by id")) {
      while (rows.next()) {
        found.add(rows.getObject(1, UUID.class));
      }
    }
    return found;
  }

  private static void ask(String address, String jdbc, String password) throws Exception {
    var pl = words().get("pl");
    var selective = new ArrayList<String>();
    var broad = new ArrayList<String>();
    for (var at = 0; at < 100; at++) {
      selective.add(rare(RANDOM.nextInt(RARE)));
      selective.add(pl.get(200 + RANDOM.nextInt(Math.max(1, pl.size() - 200))) + " " + rare(at));
      broad.add(pl.get(3 + zipf(40)));
      broad.add(pl.get(3 + zipf(40)) + " " + pl.get(3 + zipf(40)));
    }
    try (var client = HttpClient.newHttpClient()) {
      measure(client, address, "selective", selective, "");
      measure(client, address, "broad", broad, "");
      measure(client, address, "broad, two facets chosen", broad, "&kind=article&language=pl");
    }
    try (var database = DriverManager.getConnection(jdbc, "postgres", password);
        var query = database.createStatement();
        var row =
            query.executeQuery(
                """
                select count(*), pg_size_pretty(pg_total_relation_size('search.document')),
                  (select extract(epoch from ended - started) from search.rebuild)
                from search.document
                """)) {
      row.next();
      System.out.printf(
          "%d documents, %s, last built in %s s%n", row.getLong(1), row.getString(2), row.getString(3));
    }
  }

  private static void measure(
      HttpClient client, String address, String what, List<String> questions, String more)
      throws Exception {
    var times = new ArrayList<Double>();
    var hits = new ArrayList<Long>();
    for (var round = -20; round < questions.size(); round++) {
      var question = questions.get(Math.floorMod(round, questions.size()));
      var query = URLEncoder.encode(question, StandardCharsets.UTF_8);
      var request =
          HttpRequest.newBuilder(URI.create(address + "/pl/search?q=" + query + more)).build();
      var start = System.nanoTime();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(question + " answered " + answer.statusCode());
      }
      if (round >= 0) {
        times.add((System.nanoTime() - start) / 1e6);
        hits.add(hits(answer.body()));
      }
    }
    times.sort(null);
    hits.sort(null);
    System.out.printf(
        "%-26s p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms   hits: median %d, most %d%n",
        what,
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100),
        times.get(times.size() * 99 / 100),
        hits.get(hits.size() / 2),
        hits.getLast());
  }

  private static long hits(String page) {
    var from = page.indexOf("id=\"found\"");
    var text = page.substring(page.indexOf('>', from) + 1, page.indexOf('<', from));
    var digits = text.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  private static void digest(String jdbc, String password, int number) throws Exception {
    var pl = words().get("pl");
    try (var database = DriverManager.getConnection(jdbc, "postgres", password)) {
      execute(
          database,
          "update search.document set appeared = now() - random() * interval '365 days'");
      execute(database, "analyze search.document");
      database.setAutoCommit(false);
      try (var person =
              database.prepareStatement(
                  """
                  insert into accounts.person
                    (id, email, name, language, zone, email_proved_at, created_at, version)
                  values (?, ?, ?, 'pl', 'Europe/Warsaw', now(), now(), 0)
                  """);
          var kept =
              database.prepareStatement(
                  """
                  insert into search.saved
                    (id, person, name, query, rhythm, stop_key, created, told, due)
                  values (?, ?, ?, ?, 'WEEKLY', ?, now(), now() - interval '7 days', now())
                  """)) {
        for (var at = 0; at < number; at++) {
          var id = new UUID(RANDOM.nextLong(), RANDOM.nextLong());
          person.setObject(1, id);
          person.setString(2, "pomiar" + id + "@hanza.test");
          person.setString(3, "Uczestnik " + at);
          person.addBatch();
          var word = pl.get(3 + zipf(pl.size() - 3));
          kept.setObject(1, new UUID(RANDOM.nextLong(), RANDOM.nextLong()));
          kept.setObject(2, id);
          kept.setString(3, word);
          kept.setString(4, "q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
          kept.setString(5, "pomiar" + id);
          kept.addBatch();
        }
        person.executeBatch();
        kept.executeBatch();
      }
      database.commit();
      database.setAutoCommit(true);
      await(database, number);
    }
  }

  private static void execute(Connection database, String sql) throws Exception {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long one(Connection database, String sql) throws Exception {
    try (var query = database.createStatement();
        var row = query.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Waits until nothing is due, from the first letter on. */
  private static void await(Connection database, int number) throws Exception {
    var due = "select count(*) from search.saved where due <= now()";
    while (one(database, due) >= number) {
      Thread.sleep(100);
    }
    var start = System.nanoTime();
    var left = one(database, due);
    while (left > 0) {
      Thread.sleep(500);
      left = one(database, due);
    }
    System.out.printf(
        "%d people told in %.0f s, %d letters written%n",
        number,
        (System.nanoTime() - start) / 1e9,
        one(
            database,
            """
            select count(*) from notifications.mail m join accounts.person p on p.id = m.person
            where p.email like 'pomiar%'
            """));
  }
}
