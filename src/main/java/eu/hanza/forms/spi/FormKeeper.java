package eu.hanza.forms.spi;

import eu.hanza.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A module whose things have forms. It says what they are called, who keeps their forms and who may
 * fill them in.
 */
public interface FormKeeper {

  /** The kind of its things, such as {@code programme}; no two modules have the same. */
  String kind();

  /** A thing of this kind, if it is there. */
  Optional<HomeView> find(UUID id, Language language);

  /** The things for which the actor may make forms. */
  List<HomeView> offered(FormActor actor, Language language);

  /** Whether the actor may make, change and publish forms of a thing, and read the answers. */
  boolean mayKeep(FormActor actor, UUID id);

  /** Whether the actor may see an open form of a thing. */
  boolean maySee(FormActor actor, UUID id);

  /** The day after which answers are kept only as long as their terms say; empty for none. */
  default Optional<LocalDate> endsOn(UUID id) {
    return Optional.empty();
  }
}
