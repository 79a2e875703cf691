package eu.hanza.knowledge.web;

import eu.hanza.shell.spi.TextView;
import org.jspecify.annotations.Nullable;

/**
 * A file of a practice as a page shows it.
 *
 * @param id its id
 * @param src its whole address
 * @param name what it is called, or what can be seen on it
 * @param licence under which it may be used again
 * @param image whether it is shown rather than linked
 * @param width width of an image in pixels; null if it is none
 * @param height height of an image in pixels; null if it is none
 */
public record AttachmentView(
    String id,
    String src,
    TextView name,
    String licence,
    boolean image,
    @Nullable Integer width,
    @Nullable Integer height) {}
