package eu.hanza.projects.ideas;

import eu.hanza.partnering.spi.IdeaRef;
import java.time.LocalDate;

/**
 * The idea that a project grew out of.
 *
 * @param idea the idea
 * @param enteredOn the day on which it was entered
 */
public record Origin(IdeaRef idea, LocalDate enteredOn) {}
