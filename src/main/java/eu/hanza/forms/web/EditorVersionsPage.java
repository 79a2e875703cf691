package eu.hanza.forms.web;

import eu.hanza.shell.spi.TextView;
import java.util.List;

/** The published versions of a form, the newest first. */
public record EditorVersionsPage(String base, TextView form, List<Version> versions) {

  /**
   * A version.
   *
   * @param at when it was published
   * @param changes what it changed, in words
   */
  public record Version(int number, String at, String hash, List<String> changes) {}

  /** Makes the list unchangeable. */
  public EditorVersionsPage {
    versions = List.copyOf(versions);
  }
}
