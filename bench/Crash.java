import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Ends the application, or PostgreSQL, by kill -9 in the middle of a burst of bookings, again and
 * again, and looks afterwards whether every booking that was answered as confirmed is there, once.
 * Arguments: the jar, a new folder for its data, a free port, and how often each is ended.
 */
class Crash {

  private static final int PEOPLE = 4000;
  private static final int SESSIONS = 60;
  private static final int CLIENTS = 32;
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

  private static Path jar;
  private static Path home;
  private static int port;

  public static void main(String[] args) throws Exception {
    jar = Path.of(args[0]);
    home = Path.of(args[1]);
    port = Integer.parseInt(args[2]);
    var times = Integer.parseInt(args[3]);
    var confirmed = ConcurrentHashMap.<String>newKeySet();
    var random = new Random(1);
    var application = start();
    List<String> sessions;
    try (var database = connect()) {
      prepare(database);
      sessions = sessions(database);
    }
    for (var round = 1; round <= 2 * times; round++) {
      var killsDatabase = round > times;
      var before = confirmed.size();
      var running = new AtomicInteger(1);
      var clients = burst(sessions, confirmed, running, random.nextInt());
      Thread.sleep(1500 + random.nextInt(2500));
      if (killsDatabase) {
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        Thread.sleep(500);
      }
      application.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
      running.set(0);
      for (var client : clients) {
        client.join();
      }
      application = start();
      System.out.printf(
          "%2d %s: %d bookings answered before, %s%n",
          round,
          killsDatabase ? "PostgreSQL ended" : "application ended",
          confirmed.size() - before,
          proof(confirmed));
    }
    application.destroy();
  }

  private static Process start() throws Exception {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var builder =
        new ProcessBuilder(
            java, "-jar", jar.toString(), "--spring.profiles.active=demo", "--server.port=" + port);
    builder.environment().put("HANZA_HOME", home.toString());
    builder.redirectErrorStream(true).redirectOutput(new File(home + ".log"));
    var process = builder.start();
    try (var http = HttpClient.newHttpClient()) {
      for (var second = 0; second < 240; second++) {
        Thread.sleep(1000);
        try {
          var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/events"));
          var answer =
              http.send(
                  request.timeout(Duration.ofSeconds(5)).build(), HttpResponse.BodyHandlers.discarding());
          if (answer.statusCode() == 200) {
            return process;
          }
        } catch (IOException e) {
          continue;
        }
      }
    }
    throw new IllegalStateException("The application does not come up, see " + home + ".log");
  }

  private static long postmaster() throws IOException {
    return Long.parseLong(Files.readAllLines(home.resolve("pg-data/postmaster.pid")).getFirst());
  }

  private static Connection connect() throws Exception {
    var lines = Files.readAllLines(home.resolve("pg-data/postmaster.pid"));
    var password = Files.readString(home.resolve("pg-password")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + lines.get(3) + "/postgres", "postgres", password);
  }

  /** Whether the demonstration has brought a clause and a programme. */
  private static boolean isLoaded(Connection database) throws SQLException {
    try (var statement = database.createStatement()) {
      return count(statement, "select count(*) from events.registration") > 0;
    }
  }

  private static String hash(int person) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(("crash-" + person).getBytes("UTF-8"));
    return HexFormat.of().formatHex(digest);
  }

  private static void prepare(Connection database) throws Exception {
    for (var second = 0; second < 120 && !isLoaded(database); second++) {
      Thread.sleep(1000);
    }
    run(
        database,
        """
        insert into accounts.person (id, email, name, language, zone, email_proved_at, created_at, version)
        select md5('crash ' || n)::uuid, 'uczestnik' || n || '@crash.invalid', 'Uczestnik ' || n, 'pl',
          'Europe/Warsaw', now(), now(), 0 from generate_series(1, %d) n
        """
            .formatted(PEOPLE));
    try (var insert =
        database.prepareStatement(
            """
            insert into accounts.api_token (hash, id, person, name, created_at, expires_at)
            values (?, gen_random_uuid(), md5('crash ' || ?)::uuid, 'bench', now(), now() + interval '1 day')
            """)) {
      for (var person = 1; person <= PEOPLE; person++) {
        insert.setString(1, hash(person));
        insert.setInt(2, person);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    run(
        database,
        """
        insert into events.event (id, programme, slug, kind, title, lede, description, starts_on, ends_on,
          zone, venue, city, address, country, platform, join_link, clause, hashtag, state, sequence, version)
        select md5('crash')::uuid, p.id, 'bench-crash', 'CONGRESS', '{"pl": "Awaria"}', '{}', '{}',
          date '2090-10-09', date '2090-10-12', 'Europe/Brussels', '{}', '{}', '', 'BE', '', '', c.id, '',
          'PUBLISHED', 0, 0
        from (select id from programmes.programme limit 1) p,
          (select id from accounts.clause where published_at is not null limit 1) c
        """);
    run(
        database,
        """
        insert into events.registration (id, event, person, number, organisation_name, language, state,
          clause_edition, registered_at, letter_at, version)
        select md5('registration ' || n)::uuid, md5('crash')::uuid, md5('crash ' || n)::uuid, n, '', 'pl',
          'CONFIRMED', 1, now(), now(), 0 from generate_series(1, %d) n
        """
            .formatted(PEOPLE));
    run(
        database,
        """
        insert into events.session (id, event, registers_at, slug, kind, title, lede, description, language,
          starts_on, starts_at, ends_on, ends_at, zone, starts, ends, mode, booking, state, changed_at, version)
        select md5('session ' || n)::uuid, md5('crash')::uuid, md5('crash')::uuid, 'sesja-' || n, 'PANEL',
          jsonb_build_object('pl', 'Sesja ' || n), '{}', '{}', 'en', date '2090-10-09', time '08:00',
          date '2090-10-09', time '08:05', 'Europe/Brussels', at, at + interval '5 minutes', 'ONSITE',
          'BOOKABLE', 'PUBLISHED', now(), 0
        from generate_series(1, %d) n,
          lateral (select timestamptz '2090-10-09 06:00Z' + n * interval '10 minutes' as at) t
        """
            .formatted(SESSIONS));
    run(
        database,
        """
        insert into events.seat_pool (subject, audience, event, capacity)
        select id, 'ONSITE', event, 1500 from events.session where event = md5('crash')::uuid
        """);
  }

  private static void run(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> sessions(Connection database) throws SQLException {
    var ids = new ArrayList<String>();
    try (var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "select id::text from events.session where event = md5('crash')::uuid")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  private static List<Thread> burst(
      List<String> sessions, Set<String> confirmed, AtomicInteger running, int seed) {
    var threads = new ArrayList<Thread>();
    for (var c = 0; c < CLIENTS; c++) {
      var random = new Random(seed + c);
      threads.add(Thread.ofPlatform().start(() -> client(sessions, confirmed, running, random)));
    }
    return threads;
  }

  private static void client(
      List<String> sessions, Set<String> confirmed, AtomicInteger running, Random random) {
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      while (running.get() == 1) {
        var session = sessions.get(random.nextInt(sessions.size()));
        var request =
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + port + "/api/v1/sessions/" + session + "/bookings"))
                .header("Authorization", "Bearer crash-" + (1 + random.nextInt(PEOPLE)))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(15))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        var id = ID.matcher(answer.body());
        if (answer.statusCode() == 201 && answer.body().contains("CONFIRMED") && id.find()) {
          confirmed.add(id.group(1));
        }
      }
    } catch (IOException e) {
      // The application is gone: this is what the bench is about.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Every booking that somebody was told of is there, once; the counters are right. */
  private static String proof(Set<String> confirmed) throws Exception {
    try (var database = connect();
        var statement = database.createStatement()) {
      var there = new ArrayList<String>();
      try (var rows =
          statement.executeQuery(
              "select id::text from events.booking where state = 'CONFIRMED' and session is not null")) {
        while (rows.next()) {
          there.add(rows.getString(1));
        }
      }
      var lost = new ArrayList<>(confirmed);
      lost.removeAll(Set.copyOf(there));
      var twice =
          count(
              statement,
              "select count(*) from (select registration, subject from events.booking group by 1, 2"
                  + " having count(*) > 1) t");
      var wrong =
          count(
              statement,
              """
              select count(*) from events.seat_pool p where p.event = md5('crash')::uuid and p.taken <> (
                select count(*) from events.booking b where b.subject = p.subject and b.state = 'CONFIRMED')
              """);
      var verdict = lost.isEmpty() && twice == 0 && wrong == 0 ? "ok" : "WRONG";
      return "%s: %d in the database, lost %d, doubled %d, counters wrong %d"
          .formatted(verdict, there.size(), lost.size(), twice, wrong);
    }
  }

  private static long count(java.sql.Statement statement, String sql) throws SQLException {
    try (var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
