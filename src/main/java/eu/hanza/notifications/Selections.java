package eu.hanza.notifications;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.notifications.spi.Recipients;
import eu.hanza.notifications.spi.Recipients.Listed;
import eu.hanza.notifications.spi.Recipients.Recipient;
import eu.hanza.notifications.spi.Recipients.Selection;
import eu.hanza.shell.spi.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The groups of people of all modules. */
@Component
class Selections {

  private final ObjectProvider<Recipients> modules;
  private final Messages messages;

  Selections(ObjectProvider<Recipients> modules, Messages messages) {
    this.modules = modules;
    this.messages = messages;
  }

  List<Selection> offered(PersonId sender, Language reader) {
    return modules.stream()
        .flatMap(module -> module.selectionsFor(sender, reader).stream())
        .toList();
  }

  /** One of the groups to which the sender may write; any other is forbidden. */
  Selection get(PersonId sender, String key, Language reader) {
    return offered(sender, reader).stream()
        .filter(selection -> selection.key().equals(key) || isDayOf(selection, key))
        .findFirst()
        .orElseThrow(() -> new ForbiddenException("write to " + key + " by " + sender));
  }

  private static boolean isDayOf(Selection selection, String key) {
    return selection.dated() && key.startsWith(selection.key() + "@");
  }

  /** The key of a group on a day; groups that have no days keep theirs. */
  static String on(Selection selection, @Nullable LocalDate day) {
    return selection.dated() && day != null ? selection.key() + "@" + day : selection.key();
  }

  LocalizedText label(PersonId sender, String key) {
    var label = LocalizedText.EMPTY;
    for (var language : Language.values()) {
      var selection = get(sender, key, language);
      label = label.with(language.tag(), selection.label() + day(selection, key, language));
    }
    return label;
  }

  private String day(Selection selection, String key, Language language) {
    if (!isDayOf(selection, key)) {
      return "";
    }
    var day = LocalDate.parse(key.substring(selection.key().length() + 1));
    var text = Formats.of(language).date(day);
    return messages.text(language, "notifications.office.letter.as-of", "day", text);
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

  List<Listed> organisations(PersonId sender, String key) {
    return module(key).map(module -> module.organisations(sender, key)).orElse(List.of());
  }

  LocalizedText notice(String key) {
    return module(key).map(module -> module.notice(key)).orElse(LocalizedText.EMPTY);
  }

  void stop(PersonId person, String key) {
    module(key).ifPresent(module -> module.stop(person, key));
  }

  private Optional<Recipients> module(String key) {
    return modules.stream().filter(module -> module.knows(key)).findFirst();
  }
}
