package eu.hanza.publishing.web;

import eu.hanza.shell.spi.FieldView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, in the office.
 *
 * @param areas the areas of its programme
 * @param project the choice of a project; null where there is none to choose
 */
public record AboutView(List<AreaTick> areas, @Nullable FieldView project) {

  /** An area and whether the article is about it. */
  public record AreaTick(String id, String name, boolean set) {}

  /** Whether there is nothing to choose. */
  public boolean isEmpty() {
    return areas.isEmpty() && project == null;
  }
}
