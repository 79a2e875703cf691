package eu.hanza.search.web;

import java.util.List;

/**
 * The office of the index.
 *
 * @param kinds how much of each kind is filed
 * @param progress how building it anew goes or went, in words; empty if it never did
 * @param running whether it goes on now
 * @param done how many things were read
 * @param total how many there are
 * @param mayKeep whether the reader may build it anew and change the vocabulary
 */
public record SearchOfficePage(
    List<Kind> kinds, String progress, boolean running, long done, long total, boolean mayKeep) {

  /** A kind, and how much of it is filed. */
  public record Kind(String label, String count) {}
}
