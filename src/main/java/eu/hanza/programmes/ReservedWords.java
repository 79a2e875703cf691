package eu.hanza.programmes;

import eu.hanza.kernel.Slug;
import eu.hanza.shell.spi.NavigationEntry;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The first segments of other pages' addresses, which no programme may take. */
@Component
class ReservedWords {

  private static final Set<String> WORDS =
      Set.of(
          ("about accessibility account accounts activity actuator admin api areas calendar calls"
                  + " certificates contact cookies css en error events export exports feed files"
                  + " first-run fonts forms funders funding help history home icons indicators"
                  + " invitation invitations js knowledge legal lists listings login logout"
                  + " mailbox map media my network news notices offers office open-data"
                  + " organisations pages partners people pl places practices privacy"
                  + " programmes projects publications register results robots search settings"
                  + " sign-in sign-out sitemap spaces strategies strategy surveys terms topics uk"
                  + " verify webauthn webjars")
              .split(" "));

  private final ObjectProvider<NavigationEntry> navigation;

  ReservedWords(ObjectProvider<NavigationEntry> navigation) {
    this.navigation = navigation;
  }

  boolean has(Slug slug) {
    return WORDS.contains(slug.value())
        || navigation.stream().anyMatch(link -> link.path().split("/", 3)[1].equals(slug.value()));
  }
}
