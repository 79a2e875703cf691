package eu.hanza.knowledge;

import eu.hanza.files.StoredFile;
import eu.hanza.kernel.LocalizedText;

/**
 * A file that shows what a practice tells.
 *
 * @param file the file, which everybody may download while the practice is public
 * @param name what it is called; of an image, what can be seen on it
 * @param licence under which it may be used again
 */
public record Attachment(StoredFile file, LocalizedText name, String licence) {}
