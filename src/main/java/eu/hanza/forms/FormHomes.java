package eu.hanza.forms;

import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.forms.spi.FormKeeper;
import eu.hanza.forms.spi.HomeView;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The things that have forms, of all modules, and who may do what with these forms. */
@Component
public class FormHomes {

  private final List<FormKeeper> keepers;

  FormHomes(List<FormKeeper> keepers) {
    this.keepers = List.copyOf(keepers);
  }

  private Optional<FormKeeper> keeper(FormHome home) {
    return keepers.stream().filter(keeper -> keeper.kind().equals(home.kind())).findFirst();
  }

  /** The thing as a reader sees it. */
  public HomeView get(FormHome home, Language language) {
    return find(home, language).orElseThrow(() -> new NotFoundException("home of forms " + home));
  }

  private Optional<HomeView> find(FormHome home, Language language) {
    return keeper(home).flatMap(keeper -> keeper.find(home.id(), language));
  }

  /** The thing, if it is still there. */
  Optional<HomeView> find(FormHome home) {
    return find(home, Language.EN);
  }

  /** The day after which answers are kept only as long as their terms say; empty for none. */
  Optional<LocalDate> endsOn(FormHome home) {
    return keeper(home).flatMap(keeper -> keeper.endsOn(home.id()));
  }

  /** The things for which the actor may make forms. */
  public List<HomeView> offered(FormActor actor, Language language) {
    return keepers.stream().flatMap(keeper -> keeper.offered(actor, language).stream()).toList();
  }

  /** Whether the actor may make, change and publish forms there, and read their answers. */
  public boolean mayKeep(FormActor actor, FormHome home) {
    return actor.system()
        || keeper(home).filter(keeper -> keeper.mayKeep(actor, home.id())).isPresent();
  }

  /** Whether the actor may see an open form there. */
  public boolean maySee(FormActor actor, FormHome home) {
    return mayKeep(actor, home)
        || keeper(home).filter(keeper -> keeper.maySee(actor, home.id())).isPresent();
  }
}
