package eu.hanza.projects;

import eu.hanza.files.FileId;
import eu.hanza.kernel.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of a project to download.
 *
 * @param file the file
 * @param name what it is called
 * @param language the language that it is written in
 * @param closesOn the last day on which it is offered; null for ever. A registration card closes
 *     with its registration (T18)
 */
public record ProjectDocument(
    FileId file, LocalizedText name, String language, @Nullable LocalDate closesOn) {}
