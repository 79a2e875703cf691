package eu.hanza.forms.view;

import eu.hanza.forms.spi.RegisterEntries;
import eu.hanza.kernel.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The registers of all modules from which questions take their answers. */
@Component
public class Registers {

  /** No registers. */
  public static final Registers NONE = new Registers(List.of());

  private final List<RegisterEntries> all;

  Registers(List<RegisterEntries> all) {
    this.all = List.copyOf(all);
  }

  private Optional<RegisterEntries> of(String appearance) {
    return all.stream().filter(one -> one.appearance().equals(appearance)).findFirst();
  }

  /** The address with proposals for a kind of questions. */
  Optional<String> proposals(String appearance, Language language) {
    return of(appearance)
        .map(RegisterEntries::proposals)
        .filter(path -> !path.isEmpty())
        .map(path -> "/" + language.tag() + path);
  }

  /** The name of an entry that an answer keeps by its key. */
  public Optional<String> name(String appearance, String key, Language language) {
    return of(appearance).flatMap(register -> register.name(key, language));
  }

  /** The one entry that a typed text names, by its key; else the text itself. */
  public String key(String appearance, String typed, Language language) {
    return of(appearance)
        .map(register -> register.keys(typed, language))
        .filter(keys -> keys.size() == 1)
        .map(List::getFirst)
        .orElse(typed);
  }
}
