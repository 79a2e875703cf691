package eu.hanza.projects.ideas.web;

import eu.hanza.shell.spi.Part;
import org.jspecify.annotations.Nullable;

/**
 * The idea that a project grew out of.
 *
 * @param sentence since when there was the idea, in words
 * @param history the whole history of the idea; null for readers
 */
public record IdeaView(String sentence, @Nullable Part history) {}
