package eu.hanza.shell.spi;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A link of the navigation that stands where it is told to.
 *
 * @param place where it stands
 * @param order smaller numbers stand first
 * @param labelKey the key of its words
 * @param hintKey the key of a sentence that says what one does there; null for none
 * @param icon the name of its icon; null for none
 * @param path the address without its language
 * @param shown whether the reader of this request may see it
 */
public record NavigationLink(
    Place place,
    int order,
    String labelKey,
    @Nullable String hintKey,
    @Nullable String icon,
    String path,
    BooleanSupplier shown)
    implements NavigationEntry {

  /** A link in the head of every page. */
  public static NavigationLink head(int order, String labelKey, String path) {
    return everywhere(Place.MAIN, order, labelKey, path);
  }

  /** A link in the foot of every page. */
  public static NavigationLink foot(int order, String labelKey, String path) {
    return everywhere(Place.FOOT, order, labelKey, path);
  }

  /** A tool at the end of the head of every page. */
  public static NavigationLink tool(int order, String labelKey, String path) {
    return everywhere(Place.TOOL, order, labelKey, path);
  }

  private static NavigationLink everywhere(Place place, int order, String labelKey, String path) {
    return new NavigationLink(place, order, labelKey, null, null, path, () -> true);
  }

  /** A link on the desk, for those of whom this is true. */
  public static NavigationLink desk(
      int order, String labelKey, String hintKey, String path, BooleanSupplier shown) {
    return new NavigationLink(Place.DESK, order, labelKey, hintKey, null, path, shown);
  }

  /** The link with an icon. */
  public NavigationLink with(String name) {
    return new NavigationLink(place, order, labelKey, hintKey, name, path, shown);
  }

  @Override
  public boolean visible() {
    return shown.getAsBoolean();
  }
}
