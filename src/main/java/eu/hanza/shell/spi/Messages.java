package eu.hanza.shell.spi;

import com.ibm.icu.text.MessageFormat;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of all modules in the languages of the interface: ICU patterns from {@code
 * i18n/<module>/messages[_pl|_uk].properties}, where the file without a language is English. A
 * pattern that Ukrainian lacks (pages of the office) is given in English.
 */
@Component
public class Messages {

  private static final Logger log = LoggerFactory.getLogger(Messages.class);

  private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
  private final Map<String, MessageFormat> compiled = new ConcurrentHashMap<>();

  /** Reads all bundles on the class path. */
  public Messages() {
    var english = bundles("");
    patterns.put(Language.EN, english);
    patterns.put(Language.PL, bundles("_pl"));
    var ukrainian = new HashMap<>(english);
    ukrainian.putAll(bundles("_uk"));
    patterns.put(Language.UK, ukrainian);
  }

  private static Map<String, String> bundles(String suffix) {
    var found = new HashMap<String, String>();
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:i18n/*/messages" + suffix + ".properties");
      for (var file : files) {
        var bundle = new Properties();
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          bundle.load(text);
        }
        bundle.forEach((key, pattern) -> found.put((String) key, (String) pattern));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("The message bundles cannot be read", e);
    }
  }

  /** Whether there is a message with this key. */
  public boolean knows(String key) {
    return patterns(Language.EN).containsKey(key);
  }

  /** The message in a language; the key itself, and a line in the log, if nobody wrote it. */
  public String text(Language language, String key, Map<String, ?> values) {
    var pattern = patterns(language).get(key);
    if (pattern == null) {
      log.error("No message {} in {}", key, language);
      return key;
    }
    var format =
        compiled.computeIfAbsent(
            language + " " + key, k -> new MessageFormat(pattern, language.locale()));
    // A format keeps state while it works: each use takes a copy.
    var own = format.clone();
    return own.format(new HashMap<String, Object>(values));
  }

  private Map<String, String> patterns(Language language) {
    return Optional.ofNullable(patterns.get(language)).orElseThrow();
  }

  /** The message with values given as name, value, name, value …. */
  public String text(Language language, String key, Object... namesAndValues) {
    return text(language, key, named(namesAndValues));
  }

  /** What a refusal says to its reader. */
  public String text(Language language, Refusal refusal) {
    return text(language, refusal.key(), refusal.values());
  }

  private static Map<String, Object> named(Object... namesAndValues) {
    var values = new HashMap<String, Object>();
    for (var i = 0; i + 1 < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }
}
