import eu.hanza.partnering.matching.*;
import java.io.*;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;
import java.util.zip.GZIPInputStream;

class Partners {
  public static void main(String[] args) throws Exception {
    var members = new ArrayList<Member>(); var projects = new ArrayList<JointProject>(); var parts = new ArrayList<Participation>();
    var queries = new ArrayList<Map<String,String>>();
    for (var f : args) {
      try (var r = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(Path.of(f))), StandardCharsets.UTF_8))) {
        var head = r.readLine().split(","); 
        String line;
        while ((line = r.readLine()) != null) {
          var cells = cells(line); var row = new HashMap<String,String>();
          for (int i = 0; i < head.length; i++) row.put(head[i], cells.get(i));
          var h = List.of(head);
          if (h.contains("coordinator_id")) queries.add(row);
          else if (h.contains("role")) parts.add(new Participation(new JointProjectId(row.get("project_id")), new MemberId(row.get("organisation_id")), row.get("role").equals("coordinator")));
          else if (h.contains("first_seen")) members.add(new Member(new MemberId(row.get("organisation_id")), row.get("country"), row.get("activity_type")));
          else projects.add(new JointProject(new JointProjectId(row.get("project_id")), LocalDate.parse(row.get("start_date")), months(row), new BigDecimal(row.get("max_contribution_eur")), Set.of(row.get("programme_parts").split(";"))));
        }
      }
    }
    var history = History.of(members, projects, parts);
    var matcher = Matcher.learn(history, 1);
    var t = System.nanoTime();
    var out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
    out.println("coordinator_id,project_id,rank,partner_id");
    var lines = queries.parallelStream().map(q -> {
      var rank = 0; var b = new StringBuilder();
      for (var m : matcher.ranking(new Query(new MemberId(q.get("coordinator_id")), LocalDate.parse(q.get("start_date")), months(q), new BigDecimal(q.get("max_contribution_eur")), Set.of(q.get("programme_parts").split(";"))), 50))
        b.append(q.get("coordinator_id") + "," + q.get("project_id") + "," + ++rank + "," + m + "\n");
      return b.toString(); }).toList();
    lines.forEach(out::print);
    out.flush();
    System.err.println("ranked " + (System.nanoTime() - t) / 1e9);
  }
  static int months(Map<String,String> r) { return r.get("duration_months").isEmpty() ? 0 : Integer.parseInt(r.get("duration_months")); }
  static List<String> cells(String line) {
    var out = new ArrayList<String>(); var b = new StringBuilder(); var quoted = false;
    for (var c : line.toCharArray()) {
      if (c == '"') quoted = !quoted; else if (c == ',' && !quoted) { out.add(b.toString()); b.setLength(0); } else b.append(c);
    }
    out.add(b.toString()); return out;
  }
}
