package eu.hanza.notifications;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.notifications.spi.Recipients;
import eu.hanza.notifications.spi.Recipients.Recipient;
import eu.hanza.notifications.spi.Recipients.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The groups of people of all modules. */
@Component
class Selections {

  private final ObjectProvider<Recipients> modules;

  Selections(ObjectProvider<Recipients> modules) {
    this.modules = modules;
  }

  List<Selection> offered(PersonId sender, Language reader) {
    return modules.stream()
        .flatMap(module -> module.selectionsFor(sender, reader).stream())
        .toList();
  }

  /** One of the groups to which the sender may write; any other is forbidden. */
  Selection get(PersonId sender, String key, Language reader) {
    return offered(sender, reader).stream()
        .filter(selection -> selection.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new ForbiddenException("write to " + key + " by " + sender));
  }

  LocalizedText label(PersonId sender, String key) {
    var label = LocalizedText.EMPTY;
    for (var language : Language.values()) {
      label = label.with(language.tag(), get(sender, key, language).label());
    }
    return label;
  }

  /** The people of a group, each once. */
  List<Recipient> recipients(PersonId sender, String key) {
    var people = new LinkedHashMap<PersonId, Recipient>();
    module(key)
        .orElseThrow(() -> new ForbiddenException("write to " + key + " by " + sender))
        .recipients(sender, key)
        .forEach(recipient -> people.putIfAbsent(recipient.person(), recipient));
    return List.copyOf(people.values());
  }

  void stop(PersonId person, String key) {
    module(key).ifPresent(module -> module.stop(person, key));
  }

  private Optional<Recipients> module(String key) {
    return modules.stream().filter(module -> module.knows(key)).findFirst();
  }
}
