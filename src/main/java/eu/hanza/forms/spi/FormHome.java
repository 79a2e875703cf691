package eu.hanza.forms.spi;

import java.util.UUID;

/**
 * Where a form belongs, such as a programme or an event.
 *
 * @param kind the kind that its module chose, such as {@code event}
 * @param id the id of the thing
 */
public record FormHome(String kind, UUID id) {

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
