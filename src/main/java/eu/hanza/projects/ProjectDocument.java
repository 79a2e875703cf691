package eu.hanza.projects;

import eu.hanza.files.FileId;
import eu.hanza.kernel.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of a project to download.
 *
 * @param file the file
 * @param kind what kind it is
 * @param name what it is called
 * @param note what is in it, for those who cannot open or see it; may be empty
 * @param language the language that it is written in
 * @param closesOn the last day on which it is offered; null for ever. A registration card closes
 *     with its registration (T18)
 */
public record ProjectDocument(
    FileId file,
    DocumentKind kind,
    LocalizedText name,
    LocalizedText note,
    String language,
    @Nullable LocalDate closesOn) {}
