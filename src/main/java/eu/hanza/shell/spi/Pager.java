package eu.hanza.shell.spi;

import eu.hanza.kernel.PageOf;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The links from one page of a list to its neighbours.
 *
 * @param page the page's number, from 1
 * @param pages how many there are
 * @param previous the address of the page before; null on the first
 * @param next the address of the page after; null on the last
 */
public record Pager(int page, int pages, @Nullable String previous, @Nullable String next) {

  /** The links for a page; {@code address} makes the address of a page's number. */
  public static Pager of(PageOf<?> page, IntFunction<String> address) {
    var number = page.number();
    return new Pager(
        number,
        page.pages(),
        number > 1 ? address.apply(number - 1) : null,
        number < page.pages() ? address.apply(number + 1) : null);
  }
}
