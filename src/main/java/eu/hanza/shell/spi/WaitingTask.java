package eu.hanza.shell.spi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for one person to do it.
 *
 * @param title what to do, in the reader's language
 * @param about what it concerns, such as a programme's name; may be empty
 * @param path where to do it, without the language
 * @param due the last day for it; null where there is none
 */
public record WaitingTask(String title, String about, String path, @Nullable LocalDate due) {}
