import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionRules;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Wording;
import eu.hanza.forms.stored.FormJson;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.kernel.LocalizedText;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Measures filling in as browsers do it, and looks for every answer in the database afterwards. */
class Forms {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");
  private static final int PEOPLE = 1000;
  private static final int AT_ONCE = 64;

  private static String base;

  public static void main(String[] args) throws Exception {
    base = args[0];
    try (var database = DriverManager.getConnection(args[1], "postgres", args[2])) {
      if (args.length < 4 || args[3].equals("long")) {
        longForm(published(database, form(20, 15)));
      }
      if (args.length < 4 || args[3].equals("many")) {
        manyPeople(database, published(database, form(3, 13)));
      }
    }
  }

  /** A form with groups of questions: numbers with sums and rules between them, and texts. */
  private static FormDefinition form(int groups, int each) {
    var items = new ArrayList<FormItem>();
    for (var g = 1; g <= groups; g++) {
      var questions = new ArrayList<FormItem>();
      for (var q = 1; q <= each; q++) {
        questions.add(question("g" + g + "_q" + q, q, "g" + g + "_q" + (q - 1)));
      }
      items.add(Group.of("g" + g, questions));
    }
    if (groups == 3) {
      items.add(Group.of("g4", List.of(question("g4_q1", 1, ""))));
    }
    return FormDefinition.of("bench", "pl", items);
  }

  private static Question question(String name, int number, String before) {
    var type = number % 3 == 0 ? QuestionType.TEXT : QuestionType.INTEGER;
    var rules = QuestionRules.NONE.withRequired("yes", LocalizedText.EMPTY);
    if (number % 3 == 2) {
      rules = rules.withConstraint(". >= ${" + before + "}", LocalizedText.EMPTY);
    } else if (number % 3 == 0) {
      rules = rules.withRelevant("${" + before + "} > 1");
    }
    return Question.of(name, type)
        .withWording(Wording.of(LocalizedText.of("Pytanie " + name, "Question " + name)))
        .withRules(rules);
  }

  private record Published(UUID id, FormDefinition definition) {}

  /** Publishes a form in the first published programme, as the office would. */
  private static Published published(Connection database, FormDefinition form)
      throws SQLException {
    var id = UUID.randomUUID();
    var json = FormJson.write(form);
    try (var add =
            database.prepareStatement(
                """
                insert into forms.form (id, home_kind, home, draft, revision, edited_at, published, published_revision,
                  answered_by, one_each, signed_off, zone)
                select ?, 'programme', p.id, ?::json, 1, now(), 1, 1, 'ANYONE', false, false,
                  'Europe/Warsaw' from programmes.programme p where p.state = 'PUBLISHED' limit 1
                """);
        var edition =
            database.prepareStatement(
                "insert into forms.edition values (?, 1, ?::json, ?, now(), null)")) {
      add.setObject(1, id);
      add.setString(2, json);
      if (add.executeUpdate() != 1) {
        throw new IllegalStateException("There is no published programme");
      }
      edition.setObject(1, id);
      edition.setString(2, json);
      edition.setString(3, FormJson.hash(json));
      edition.executeUpdate();
    }
    return new Published(id, form);
  }

  /** One reader with cookies of its own. */
  private static final class Browser {

    private final HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<Double> times;
    private String csrf = "";
    private String revision = "0";

    Browser(List<Double> times) {
      this.times = times;
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
      var start = System.nanoTime();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      times.add((System.nanoTime() - start) / 1e6);
      CSRF.matcher(answer.body()).results().forEach(found -> csrf = found.group(1));
      REVISION.matcher(answer.body()).results().forEach(found -> revision = found.group(1));
      return answer;
    }

    HttpResponse<String> get(String path) throws Exception {
      return expect(200, send(HttpRequest.newBuilder(URI.create(base + path)).build()));
    }

    HttpResponse<String> post(int status, String path, Map<String, String> fields)
        throws Exception {
      var all = new LinkedHashMap<>(fields);
      all.put("_csrf", csrf);
      all.put("revision", revision);
      var body = new StringBuilder();
      all.forEach((name, value) -> body.append(encoded(name)).append('=').append(encoded(value)).append('&'));
      return expect(
          status,
          send(
              HttpRequest.newBuilder(URI.create(base + path))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                  .build()));
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer)
        throws IOException {
      if (answer.statusCode() != status) {
        throw new IOException(
            answer.request().method() + " " + answer.uri() + " answered " + answer.statusCode());
      }
      return answer;
    }

    /** Begins a form; gives the path of the answers. */
    String begin(UUID form) throws Exception {
      get("/pl/forms/" + form);
      var begun = post(302, "/pl/forms/" + form, Map.of());
      var to = begun.headers().firstValue("Location").orElseThrow();
      return URI.create(to).getPath().replaceAll("/1$", "");
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What a person answers to a group: always the same for the same person. */
  private static Map<String, String> answers(FormDefinition form, int group, int person) {
    var answers = new LinkedHashMap<String, String>();
    var number = 0;
    for (var item : form.items().get(group - 1).items()) {
      number++;
      answers.put(
          item.name(),
          number % 3 == 0 ? "Odpowiedź " + person + " ą " + number : "" + (person + 2 + number));
    }
    return answers;
  }

  private static Map<String, String> fields(FormDefinition form, Map<String, String> answers) {
    var names = new FieldNames(form);
    var fields = new LinkedHashMap<String, String>();
    answers.forEach(
        (question, text) -> {
          var name = names.of(AnswerPath.to(question));
          fields.put(name, text);
          fields.put("r." + name, "1");
        });
    return fields;
  }

  private static void longForm(Published form) throws Exception {
    var browser = new Browser(new ArrayList<>());
    var path = browser.begin(form.id());
    for (var group = 1; group <= 20; group++) {
      browser.get(path + "/" + group);
      var fields = fields(form.definition(), answers(form.definition(), group, 7));
      fields.put("do", "next");
      browser.post(302, path + "/" + group, fields);
    }
    var parts = new ArrayList<Double>();
    for (var round = -50; round < 300; round++) {
      var group = 1 + Math.floorMod(round, 20);
      var fields = fields(form.definition(), answers(form.definition(), group, 100 + round));
      var one = fields.entrySet().iterator().next();
      var all = fields(form.definition(), answers(form.definition(), group, 7));
      all.put(one.getKey(), String.valueOf(Math.floorMod(round, 3)));
      var before = browser.times.size();
      browser.post(200, path + "/" + group + "/part", all);
      if (round >= 0) {
        parts.add(browser.times.get(before));
      }
      if (round % 20 == 19) {
        restore(browser, form, path);
      }
    }
    print("fragment of a form of 300 questions", parts);
    var checks = new ArrayList<Double>();
    var last = fields(form.definition(), Map.of("g20_q15", ""));
    restore(browser, form, path);
    browser.post(200, path + "/20/part", last);
    for (var round = -30; round < 200; round++) {
      var before = browser.times.size();
      browser.post(422, path, Map.of());
      if (round >= 0) {
        checks.add(browser.times.get(before));
      }
    }
    print("whole form of 300 questions checked, one answer missing", checks);
    restore(browser, form, path);
    browser.post(302, path, Map.of());
  }

  private static void restore(Browser browser, Published form, String path) throws Exception {
    for (var group = 1; group <= 20; group++) {
      browser.post(
          200,
          path + "/" + group + "/part",
          fields(form.definition(), answers(form.definition(), group, 7)));
    }
  }

  private static void manyPeople(Connection database, Published form) throws Exception {
    var times = Collections.synchronizedList(new ArrayList<Double>());
    var paths = new String[PEOPLE];
    var calls = new ArrayList<Callable<Void>>();
    for (var i = 0; i < PEOPLE; i++) {
      var person = i;
      calls.add(
          () -> {
            paths[person] = handedIn(new Browser(times), form, person);
            return null;
          });
    }
    var start = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var call : pool.invokeAll(calls)) {
        call.get();
      }
    }
    var seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d people, %d at once: %.0f s, %.1f handed in a second, %.0f requests a second%n",
        PEOPLE, AT_ONCE, seconds, PEOPLE / seconds, times.size() / seconds);
    print("one request among them", times);
    verify(database, form, paths);
  }

  private static String handedIn(Browser browser, Published form, int person) throws Exception {
    var path = browser.begin(form.id());
    for (var group = 1; group <= form.definition().items().size(); group++) {
      browser.get(path + "/" + group);
      var fields = fields(form.definition(), answers(form.definition(), group, person));
      fields.put("do", "next");
      browser.post(302, path + "/" + group, fields);
    }
    browser.get(path);
    browser.post(302, path, Map.of());
    return path;
  }

  /** Every answer of everybody stands in what was handed in, and the numbers have no gap. */
  private static void verify(Connection database, Published form, String[] paths)
      throws SQLException {
    var numbers = new TreeSet<Integer>();
    var values = 0;
    try (var query =
        database.prepareStatement(
            """
            select r.number, s.answers from forms.response r
            join forms.submission s on s.response = r.id where r.id = ?
            """)) {
      for (var person = 0; person < PEOPLE; person++) {
        query.setObject(1, UUID.fromString(paths[person].substring(paths[person].lastIndexOf('/') + 1)));
        try (var rows = query.executeQuery()) {
          rows.next();
          numbers.add(rows.getInt(1));
          var kept = FormJson.answers(rows.getString(2));
          for (var group = 1; group <= form.definition().items().size(); group++) {
            for (var one : answers(form.definition(), group, person).entrySet()) {
              var text = kept.get(AnswerPath.to(one.getKey())).map(answer -> answer.text());
              if (!text.equals(java.util.Optional.of(one.getValue()))) {
                throw new IllegalStateException(paths[person] + " lost " + one + ": " + text);
              }
              values++;
            }
          }
        }
      }
    }
    var whole = numbers.size() == PEOPLE && numbers.first() == 1 && numbers.last() == PEOPLE;
    System.out.printf("%d answers found, none lost; numbers 1–%d %s%n", values, PEOPLE, whole ? "without a gap" : "WITH GAPS: " + numbers);
  }

  private static void print(String what, List<Double> times) {
    var sorted = times.stream().sorted().toList();
    System.out.printf(
        "%-60s p50 %6.1f ms  p95 %6.1f ms  (%d)%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get((int) (sorted.size() * 0.95)),
        sorted.size());
  }
}
