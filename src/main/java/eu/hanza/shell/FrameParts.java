package eu.hanza.shell;

import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.PageFoot;
import eu.hanza.shell.spi.Reader;
import eu.hanza.shell.spi.SignedIn;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The services behind every {@link Frame}. */
@Component
record FrameParts(
    Messages messages,
    HanzaSettings settings,
    Assets assets,
    Icons icons,
    PartRenderer renderer,
    ObjectProvider<NavigationEntry> entries,
    ObjectProvider<PageFoot> feet,
    ObjectProvider<SignedIn> signedIn) {

  List<NavigationEntry> links(NavigationEntry.Place place) {
    return entries.stream()
        .filter(entry -> entry.place() == place && entry.visible())
        .sorted(Comparator.comparingInt(NavigationEntry::order))
        .toList();
  }

  @Nullable Reader reader(Language language) {
    return signedIn.stream().flatMap(one -> one.reader(language).stream()).findFirst().orElse(null);
  }
}
