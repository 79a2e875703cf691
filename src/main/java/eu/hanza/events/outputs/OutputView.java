package eu.hanza.events.outputs;

import org.jspecify.annotations.Nullable;

/**
 * An output in words.
 *
 * @param id the id
 * @param phase what the phase is called
 * @param phaseLanguage the language of that
 * @param title what the output is called
 * @param titleLanguage the language of that
 * @param kind what it is
 * @param path where it is found, without the language; null for nothing but its file
 * @param file the address of its file, without the language; null without one
 * @param fileWords what kind of file it is and how large; empty without one
 */
public record OutputView(
    String id,
    String phase,
    String phaseLanguage,
    String title,
    String titleLanguage,
    String kind,
    @Nullable String path,
    @Nullable String file,
    String fileWords) {}
