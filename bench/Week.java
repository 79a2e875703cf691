import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The week of regions and cities as a load: 18,000 people register, ask for 54,000 of 36,000 seats
 * in 300 sessions, over HTTP against the running application; pgbench runs the bare transaction
 * against the same database in the same run; afterwards the guarantees are proved from the
 * database. Arguments: address, JDBC URL, password, then what to run: week, hot, or both.
 */
class Week {

  private static final int PEOPLE = Integer.getInteger("people", 18_000);
  private static final int SESSIONS = Integer.getInteger("sessions", 300);
  private static final int SEATS = Integer.getInteger("seats", 120);
  private static final int WISHES = 3;
  private static final int CLIENTS = Integer.getInteger("clients", 64);
  private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"(\\w+)\"");

  private static URI base;
  private static String url;
  private static String password;
  private static Connection database;

  public static void main(String[] args) throws Exception {
    base = URI.create(args[0]);
    url = args[1];
    password = args[2];
    try (var connection = DriverManager.getConnection(url, "postgres", password)) {
      database = connection;
      var what = args.length > 3 ? args[3] : "both";
      people();
      if (!what.equals("hot")) {
        week();
      }
      if (!what.equals("week")) {
        hot(1600, 500);
        hot(2000, 50);
      }
    }
  }

  // What is there before: people with tokens, an event, its sessions.

  private static String token(int person) {
    return "bench-token-" + person;
  }

  private static String hash(String token) throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
  }

  private static void people() throws SQLException, NoSuchAlgorithmException {
    sql(
        """
        insert into accounts.person (id, email, name, language, zone, email_proved_at, created_at, version)
        select md5('person ' || n)::uuid, 'uczestnik' || n || '@bench.invalid', 'Uczestnik ' || n, 'pl',
          'Europe/Warsaw', now(), now(), 0 from generate_series(1, %d) n on conflict do nothing
        """
            .formatted(PEOPLE));
    try (var insert =
        database.prepareStatement(
            """
            insert into accounts.api_token (hash, id, person, name, created_at, expires_at)
            values (?, gen_random_uuid(), md5('person ' || ?)::uuid, 'bench', now(), now() + interval '1 day')
            on conflict do nothing
            """)) {
      for (var person = 1; person <= PEOPLE; person++) {
        insert.setString(1, hash(token(person)));
        insert.setInt(2, person);
        insert.addBatch();
        if (person % 1000 == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void sql(String statement) throws SQLException {
    try (var run = database.createStatement()) {
      run.execute(statement);
    }
  }

  private static String text(String query) throws SQLException {
    try (var run = database.createStatement();
        var rows = run.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static String event(String name) throws SQLException {
    var id = text("select md5('%s' || clock_timestamp())::uuid::text".formatted(name));
    sql(
        """
        insert into events.event (id, programme, slug, kind, title, lede, description, starts_on, ends_on,
          zone, venue, city, address, country, platform, join_link, clause, hashtag, state, sequence, version)
        select '%s', p.id, '%s', 'CONGRESS', '{"pl": "%s"}', '{}', '{}', date '2090-10-09', date '2090-10-12',
          'Europe/Brussels', '{}', '{"pl": "Bruksela"}', '', 'BE', '', '', c.id, '', 'PUBLISHED', 0, 0
        from (select id from programmes.programme limit 1) p,
          (select id from accounts.clause where published_at is not null limit 1) c
        """
            .formatted(id, "bench-" + id, name));
    sql(
        "insert into events.seat_pool (subject, audience, event) values ('%s', 'ALL', '%s')"
            .formatted(id, id));
    return id;
  }

  private static List<String> sessions(String event, int number, int seats) throws SQLException {
    var ids = new ArrayList<String>();
    for (var n = 0; n < number; n++) {
      var id = text("select gen_random_uuid()::text");
      var day = 9 + n % 4;
      var hour = 9 + n / 4 % 5 * 2;
      sql(
          """
          insert into events.session (id, event, registers_at, slug, kind, title, lede, description, language,
            starts_on, starts_at, ends_on, ends_at, zone, starts, ends, mode, booking, state, changed_at, version)
          values ('%1$s', '%2$s', '%2$s', 'sesja-%3$d', 'PANEL', '{"pl": "Sesja %3$d"}', '{}', '{}', 'en',
            date '2090-10-%4$02d', time '%5$02d:00', date '2090-10-%4$02d', time '%5$02d:30', 'Europe/Brussels',
            timestamp '2090-10-%4$02d %5$02d:00' at time zone 'Europe/Brussels',
            timestamp '2090-10-%4$02d %5$02d:00' at time zone 'Europe/Brussels' + interval '90 minutes',
            'ONSITE', 'BOOKABLE', 'PUBLISHED', now(), 0)
          """
              .formatted(id, event, n + 1, day, hour));
      sql(
          "insert into events.seat_pool (subject, audience, event, capacity) values ('%s', 'ONSITE', '%s', %d)"
              .formatted(id, event, seats));
      sql(
          "insert into events.seat_entry (subject, audience, number, what, units, at) values ('%s', 'ONSITE', 0, 'RESIZE', %d, now())"
              .formatted(id, seats));
      ids.add(id);
    }
    return ids;
  }

  // The load.

  /** A connection that is kept, as simple as can be: the load shares the processors. */
  private static final class Client implements AutoCloseable {

    private Socket socket;
    private InputStream in;
    private OutputStream out;

    private record Answer(int status, String body) {}

    private void open() throws IOException {
      socket = new Socket(base.getHost(), base.getPort());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(30_000);
      in = new BufferedInputStream(socket.getInputStream(), 4096);
      out = socket.getOutputStream();
    }

    Answer post(String path, String token, String body) throws IOException {
      if (socket == null) {
        open();
      }
      var request =
          "POST " + path + " HTTP/1.1\r\nHost: " + base.getHost() + "\r\nAuthorization: Bearer "
              + token + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
              + "\r\n\r\n" + body;
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return read();
    }

    private Answer read() throws IOException {
      var status = Integer.parseInt(line().split(" ")[1]);
      var length = -1;
      var chunked = false;
      var close = false;
      for (var line = line(); !line.isEmpty(); line = line()) {
        var lower = line.toLowerCase(Locale.ROOT);
        if (lower.startsWith("content-length:")) {
          length = Integer.parseInt(line.substring(15).strip());
        }
        chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        close |= lower.startsWith("connection:") && lower.contains("close");
      }
      var body = new StringBuilder();
      if (chunked) {
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
          body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
          line();
        }
        line();
      } else if (length > 0) {
        body.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
      }
      if (close) {
        close();
      }
      return new Answer(status, body.toString());
    }

    private String line() throws IOException {
      var text = new StringBuilder();
      for (var c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new IOException("closed");
        }
        if (c != '\r') {
          text.append((char) c);
        }
      }
      return text.toString();
    }

    @Override
    public void close() throws IOException {
      if (socket != null) {
        socket.close();
        socket = null;
      }
    }
  }

  private record Request(String path, String token, String body) {}

  private record Outcome(long[] nanos, Map<String, Integer> answers, double seconds) {}

  private static Outcome run(List<Request> requests) throws InterruptedException {
    var next = new AtomicInteger();
    var nanos = new long[requests.size()];
    var words = new ConcurrentLinkedQueue<String>();
    var started = System.nanoTime();
    var threads = new ArrayList<Thread>();
    for (var c = 0; c < CLIENTS; c++) {
      threads.add(Thread.ofPlatform().start(() -> work(requests, next, nanos, words)));
    }
    for (var thread : threads) {
      thread.join();
    }
    var seconds = (System.nanoTime() - started) / 1e9;
    var answers = new HashMap<String, Integer>();
    words.forEach(word -> answers.merge(word, 1, Integer::sum));
    return new Outcome(nanos, answers, seconds);
  }

  private static void work(
      List<Request> requests, AtomicInteger next, long[] nanos, ConcurrentLinkedQueue<String> words) {
    try (var client = new Client()) {
      for (var n = next.getAndIncrement(); n < requests.size(); n = next.getAndIncrement()) {
        var request = requests.get(n);
        var from = System.nanoTime();
        var answer = client.post(request.path(), request.token(), request.body());
        nanos[n] = System.nanoTime() - from;
        var state = STATE.matcher(answer.body());
        words.add(answer.status() + (state.find() ? " " + state.group(1) : ""));
      }
    } catch (IOException e) {
      words.add("failed: " + e);
    }
  }

  private static void print(String what, Outcome outcome) {
    var sorted = outcome.nanos().clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%s: %d in %.1f s = %.0f/s; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.0f ms; %s%n",
        what,
        sorted.length,
        outcome.seconds(),
        sorted.length / outcome.seconds(),
        sorted[sorted.length / 2] / 1e6,
        sorted[(int) (sorted.length * .95)] / 1e6,
        sorted[(int) (sorted.length * .99)] / 1e6,
        sorted[sorted.length - 1] / 1e6,
        outcome.answers());
  }

  private static List<Request> registrations(String event, int people) {
    var requests = new ArrayList<Request>();
    for (var person = 1; person <= people; person++) {
      var body =
          "{\"organisation\":\"Partner %d\",\"sector\":\"LOCAL_GOVERNMENT\"}"
              .formatted(person % 590 + 1);
      requests.add(new Request("/api/v1/events/" + event + "/registrations", token(person), body));
    }
    return requests;
  }

  /** Each person wants three sessions; popularity by Zipf with exponent 1. */
  private static List<Request> wishes(List<String> sessions, int people, Random random) {
    var weights = new double[sessions.size()];
    var sum = 0.0;
    for (var n = 0; n < weights.length; n++) {
      sum += 1.0 / (n + 1);
      weights[n] = sum;
    }
    var requests = new ArrayList<Request>();
    for (var person = 1; person <= people; person++) {
      var wanted = new HashSet<Integer>();
      while (wanted.size() < WISHES) {
        var at = Arrays.binarySearch(weights, random.nextDouble() * sum);
        wanted.add(at < 0 ? -at - 1 : at);
      }
      for (var session : wanted) {
        requests.add(
            new Request(
                "/api/v1/sessions/" + sessions.get(session) + "/bookings", token(person), "{}"));
      }
    }
    Collections.shuffle(requests, random);
    return requests;
  }

  private static void week() throws Exception {
    var random = new Random(20221010);
    // A short run before, so that both sides are warm.
    var warm = event("Rozgrzewka");
    var warmSessions = sessions(warm, 40, SEATS);
    run(registrations(warm, Math.min(3000, PEOPLE)));
    run(wishes(warmSessions, Math.min(3000, PEOPLE), random));

    var event = event("Tydzień");
    var sessions = sessions(event, SESSIONS, SEATS);
    sql("analyze");
    print("registrations", run(registrations(event, PEOPLE)));
    var bare = bare(event, 16);
    var burst = run(wishes(sessions, PEOPLE, random));
    print("seat requests over HTTP", burst);
    var again = bare(event, 16);
    var rate = burst.nanos().length / burst.seconds();
    System.out.printf(
        Locale.ROOT,
        "application / bare transaction: %.0f %% and %.0f %% (%.0f/s of %.0f/s and %.0f/s)%n",
        100 * rate / bare,
        100 * rate / again,
        rate,
        bare,
        again);
    check(event);
  }

  /** The bare transaction by pgbench: the same people ask for sessions of their own, just as many. */
  private static double bare(String event, int clients) throws Exception {
    var twin = event("Goła transakcja");
    sessions(twin, SESSIONS, SEATS);
    sql("drop table if exists public.bench_session; drop table if exists public.bench_person");
    sql(
        """
        create table public.bench_session as select row_number() over (order by slug) as n, id
        from events.session where event = '%s'
        """
            .formatted(twin));
    sql("alter table public.bench_session add primary key (n)");
    sql(
        """
        insert into events.registration (id, event, person, number, organisation_name, language, state,
          clause_edition, registered_at, letter_at, version)
        select gen_random_uuid(), '%s', md5('person ' || n)::uuid, n, '', 'pl', 'CONFIRMED', 1, now(), now(), 0
        from generate_series(1, %d) n
        """
            .formatted(twin, PEOPLE));
    sql(
        """
        create table public.bench_person as select number as n, id from events.registration where event = '%s'
        """
            .formatted(twin));
    sql("alter table public.bench_person add primary key (n)");
    sql("analyze");
    var script = Files.createTempFile("bare", ".sql");
    Files.writeString(
        script,
        """
        \\set p random(1, %d)
        \\set s random_zipfian(1, %d, 1.001)
        select * from events.book(gen_random_uuid(), (select id from public.bench_person where n = :p),
          (select id from public.bench_session where n = :s), 'ONSITE', null, now(), false);
        """
            .formatted(PEOPLE, SESSIONS));
    return pgbench(script, clients, PEOPLE * WISHES / clients);
  }

  private static double pgbench(Path script, int clients, int each)
      throws IOException, InterruptedException {
    var where = URI.create(url.substring("jdbc:".length()));
    var log = Files.createTempDirectory("pgbench");
    var run =
        new ProcessBuilder(
            "pgbench", "-n", "-M", "prepared", "-c", "" + clients, "-j", "2", "-t", "" + each, "-l",
            "-f", script.toString(), "-h", where.getHost(), "-p", "" + where.getPort(), "-U",
            "postgres", "postgres");
    run.environment().put("PGPASSWORD", password);
    run.directory(log.toFile()).redirectErrorStream(true);
    var process = run.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    var found = Pattern.compile("tps = ([0-9.]+)").matcher(said);
    if (!found.find()) {
      throw new IOException(said);
    }
    var rate = Double.parseDouble(found.group(1));
    System.out.printf(
        Locale.ROOT,
        "bare transaction, %d clients: %.0f/s, p99 %.1f ms%n",
        clients,
        rate,
        percentile(log) / 1000.0);
    return rate;
  }

  private static long percentile(Path folder) throws IOException {
    var all = new ArrayList<Long>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        for (var line : Files.readAllLines(file)) {
          all.add(Long.parseLong(line.split(" ")[2]));
        }
      }
    }
    Collections.sort(all);
    return all.get((int) (all.size() * .99));
  }

  /** Many people for few seats of one session, within a minute. */
  private static void hot(int people, int seats) throws Exception {
    var event = event("Gorąca sesja");
    var session = sessions(event, 1, seats);
    run(registrations(event, people));
    var requests = new ArrayList<Request>();
    for (var person = 1; person <= people; person++) {
      requests.add(
          new Request("/api/v1/sessions/" + session.getFirst() + "/bookings", token(person), "{}"));
    }
    Collections.shuffle(requests, new Random(7));
    print("hot session, " + people + " for " + seats, run(requests));
    check(event);
  }

  // The proof.

  private static void check(String event) throws SQLException {
    var pools = "(select subject from events.seat_pool where event = '%s')".formatted(event);
    proof(
        "G1 pools with more taken than there are",
        """
        select count(*) from events.seat_pool p where p.event = '%s' and p.capacity < (
          select count(*) from events.booking b where b.subject = p.subject and b.audience = p.audience
            and b.state in ('CONFIRMED', 'MUST_CHOOSE', 'OFFERED'))
        """
            .formatted(event));
    proof(
        "G1 pools whose counters are not what is in them",
        """
        select count(*) from events.seat_pool p where p.event = '%s' and (p.taken, p.waiting) <> (
          select count(*) filter (where state in ('CONFIRMED', 'MUST_CHOOSE', 'OFFERED')),
            count(*) filter (where state = 'WAITING')
          from events.booking b where b.subject = p.subject and b.audience = p.audience)
        """
            .formatted(event));
    proof(
        "G2 people in two sessions at once",
        """
        select count(*) from events.booking a join events.booking b
          on a.registration = b.registration and a.id < b.id and a.during && b.during
        where a.subject in %s and a.state = 'CONFIRMED' and b.state = 'CONFIRMED'
        """
            .formatted(pools));
    proof(
        "G3 addresses registered twice",
        """
        select count(*) from (select p.email from events.registration r
          join accounts.person p on p.id = r.person where r.event = '%s'
          group by p.email having count(*) > 1) twice
        """
            .formatted(event));
    proof(
        "G4 waiting people before whom a later one was seated",
        """
        select count(*) from events.booking w where w.subject in %s and w.state = 'WAITING' and exists (
          select 1 from events.booking c where c.subject = w.subject and c.audience = w.audience
            and c.state = 'CONFIRMED' and c.queue_key > w.queue_key)
        """
            .formatted(pools));
    proof(
        "G4 keys that are missing or given twice",
        """
        select count(*) from (select subject, audience, count(*) as n, count(distinct queue_key) as d,
            max(queue_key) as m from events.booking where subject in %s group by 1, 2) k
        where n <> d or n <> m
        """
            .formatted(pools));
    proof(
        "G5 bookings without one entry of their claim",
        """
        select count(*) from events.booking b left join (
          select booking, count(*) as n from events.seat_entry where what = 'CLAIM' group by booking) e
          on e.booking = b.id
        where b.subject in %s and b.session is not null and e.n is distinct from 1
        """
            .formatted(pools));
    System.out.println(
        "seats taken "
            + text(
                "select sum(taken) || ', waiting ' || sum(waiting) from events.seat_pool where event = '%s' and audience <> 'ALL'"
                    .formatted(event)));
  }

  private static void proof(String what, String query) throws SQLException {
    var found = text(query);
    System.out.println((found.equals("0") ? "ok   " : "WRONG ") + what + ": " + found);
  }
}
