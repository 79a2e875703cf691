package eu.hanza.publishing;

import eu.hanza.files.FileId;
import eu.hanza.kernel.LocalizedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A document to download with an article (S3.17).
 *
 * @param id the id
 * @param file the document
 * @param title its title
 * @param language BCP 47 tag of the language it is in
 */
@Table(schema = "publishing", name = "download")
public record Download(@Id DownloadId id, FileId file, LocalizedText title, String language) {}
