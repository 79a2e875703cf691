package eu.hanza.catalogues.oai;

import eu.hanza.catalogues.oai.OaiProblem.Code;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request whose arguments its verb allows, each given once.
 *
 * @param verb what is asked
 * @param values its arguments, without the verb
 */
record OaiArguments(Verb verb, Map<String, String> values) {

  private static final String TOKEN = "resumptionToken";
  private static final int LONGEST = 2_000;

  static OaiArguments of(Map<String, String[]> parameters) {
    var verbs = parameters.getOrDefault("verb", new String[0]);
    if (verbs.length != 1) {
      throw new OaiProblem(Code.badVerb, "Say one verb.");
    }
    var verb = Verb.of(verbs[0]);
    var values = new TreeMap<String, String>();
    parameters.forEach(
        (name, given) -> {
          if (!name.equals("verb")) {
            values.put(name, single(name, given));
          }
        });
    var arguments = new OaiArguments(verb, values);
    arguments.check();
    return arguments;
  }

  private static String single(String name, String[] given) {
    if (given.length != 1 || given[0].isEmpty() || given[0].length() > LONGEST) {
      throw new OaiProblem(Code.badArgument, "Give each argument once: " + shown(name));
    }
    return given[0];
  }

  private static String shown(String name) {
    return name.matches("[A-Za-z]{1,30}") ? name : "?";
  }

  private void check() {
    if (verb.lists() && values.containsKey(TOKEN)) {
      if (values.size() > 1) {
        throw new OaiProblem(Code.badArgument, "resumptionToken stands alone.");
      }
      return;
    }
    for (var name : values.keySet()) {
      if (!verb.required().contains(name) && !verb.optional().contains(name)) {
        throw new OaiProblem(Code.badArgument, "Not an argument of this verb: " + shown(name));
      }
    }
    for (var name : verb.required()) {
      if (!values.containsKey(name)) {
        throw new OaiProblem(Code.badArgument, "Missing: " + name);
      }
    }
  }

  @Nullable String get(String name) {
    return values.get(name);
  }

  String must(String name) {
    return values.getOrDefault(name, "");
  }

  @Nullable String token() {
    return values.get(TOKEN);
  }
}
