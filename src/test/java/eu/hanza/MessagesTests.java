package eu.hanza;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words are complete in every language, plurals have their forms, templates hold no words. */
class MessagesTests {

  private static final Path BUNDLES = Path.of("src/main/resources/i18n");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Map<String, String> LANGUAGES = Map.of("", "en", "_pl", "pl", "_uk", "uk");

  /** Names that are the same in every language. */
  private static final Set<String> STANDARDS = Set.of("SHA-256", "UTF-8", "windows-1250");

  private static Properties bundle(Path module, String suffix) throws IOException {
    var bundle = new Properties();
    try (Reader text =
        Files.newBufferedReader(
            module.resolve("messages" + suffix + ".properties"), StandardCharsets.UTF_8)) {
      bundle.load(text);
    }
    return bundle;
  }

  private static List<Path> modules() throws IOException {
    try (var folders = Files.list(BUNDLES)) {
      return folders.sorted().toList();
    }
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (var all = Files.walk(root)) {
      return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Pages of the office and history are in Polish and English only. */
  private static boolean isOffice(String key) {
    return Pattern.compile("^[a-z]+\\.(office|history|desk|task)\\b").matcher(key).find();
  }

  @Test
  void hasEveryKeyInEveryLanguage() throws IOException {
    var missing = new TreeSet<String>();
    for (var module : modules()) {
      var english = bundle(module, "").stringPropertyNames();
      var polish = bundle(module, "_pl").stringPropertyNames();
      var ukrainian = bundle(module, "_uk").stringPropertyNames();
      english.stream()
          .filter(key -> !polish.contains(key))
          .forEach(key -> missing.add("pl " + key));
      polish.stream()
          .filter(key -> !english.contains(key))
          .forEach(key -> missing.add("en " + key));
      english.stream()
          .filter(key -> !isOffice(key) && !ukrainian.contains(key))
          .forEach(key -> missing.add("uk " + key));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void prefixesKeysWithTheirModule() throws IOException {
    for (var module : modules()) {
      assertThat(bundle(module, "").stringPropertyNames())
          .allMatch(key -> key.startsWith(module.getFileName() + "."));
    }
  }

  @Test
  void givesPluralsTheFormsOfTheLanguage() throws IOException {
    var wrong = new TreeSet<String>();
    for (var module : modules()) {
      for (var language : LANGUAGES.entrySet()) {
        var forms = PluralRules.forLocale(Locale.of(language.getValue())).getKeywords();
        bundle(module, language.getKey())
            .forEach(
                (key, pattern) -> {
                  var lacking = lacking((String) pattern, forms);
                  if (!lacking.isEmpty()) {
                    wrong.add(language.getValue() + " " + key + " " + lacking);
                  }
                });
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Set<String> lacking(String text, Set<String> forms) {
    var pattern = new MessagePattern(text);
    var lacking = new TreeSet<String>();
    for (var i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START
          && part.getArgType() == MessagePattern.ArgType.PLURAL) {
        var given = new HashSet<String>();
        var end = pattern.getLimitPartIndex(i);
        for (var inner = i; inner < end; inner++) {
          if (pattern.getPartType(inner) == Part.Type.ARG_SELECTOR) {
            given.add(pattern.getSubstring(pattern.getPart(inner)));
          }
        }
        forms.stream().filter(form -> !given.contains(form)).forEach(lacking::add);
      }
    }
    return lacking;
  }

  @Test
  void knowsEveryKeyThatTemplatesName() throws IOException {
    var known = new HashSet<String>();
    for (var module : modules()) {
      known.addAll(bundle(module, "").stringPropertyNames());
    }
    var unknown = new TreeSet<String>();
    var named = Pattern.compile("frame\\.t\\(\"([a-zA-Z0-9._-]+)\"[,)]");
    for (var template : files(TEMPLATES, ".jte")) {
      var found = named.matcher(Files.readString(template));
      while (found.find()) {
        if (!known.contains(found.group(1))) {
          unknown.add(template + " " + found.group(1));
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void usesEveryKey() throws IOException {
    var text = new StringBuilder();
    for (var file : files(SOURCES, ".java")) {
      text.append(Files.readString(file));
    }
    for (var file : files(TEMPLATES, ".jte")) {
      text.append(Files.readString(file));
    }
    for (var file : files(MIGRATIONS, ".sql")) {
      text.append(Files.readString(file).replace('\'', '"'));
    }
    var code = text.toString();
    var unused = new ArrayList<String>();
    for (var module : modules()) {
      for (var key : bundle(module, "").stringPropertyNames()) {
        if (!isUsed(code, key, module.getFileName().toString())) {
          unused.add(key);
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  /** A key is used where it stands whole, or where its beginning stands before a computed end. */
  private static boolean isUsed(String code, String key, String module) {
    var inner = key.substring(module.length() + 1);
    if (code.contains("\"" + key + "\"") || code.contains("\"" + inner + "\"")) {
      return true;
    }
    for (var dot = key.lastIndexOf('.');
        dot > module.length();
        dot = key.lastIndexOf('.', dot - 1)) {
      var start = key.substring(0, dot + 1);
      if (code.contains("\"" + start + "\"")
          || code.contains("\"" + start.substring(module.length() + 1) + "\"")
          || code.contains("\"" + key.substring(0, dot) + "\"")
          || code.contains("\"" + key.substring(dot) + "\"")) {
        return true;
      }
    }
    return key.contains(".history.field.");
  }

  @Test
  void holdsNoWordsInTemplates() throws IOException {
    var words = new TreeSet<String>();
    var between = Pattern.compile(">([^<>@(){}=\"]*\\p{L}{3,}[^<>@(){}=\"]*)<");
    for (var template : files(TEMPLATES, ".jte")) {
      var html =
          Files.readString(template)
              .replaceAll("(?m)^@(param|import) .*$", "")
              .replaceAll("\\$\\{[^}]*\\}", "");
      var found = between.matcher(html);
      while (found.find()) {
        if (!STANDARDS.contains(found.group(1).strip())) {
          words.add(template.getFileName() + ": " + found.group(1).strip());
        }
      }
    }
    assertThat(words).isEmpty();
  }
}
