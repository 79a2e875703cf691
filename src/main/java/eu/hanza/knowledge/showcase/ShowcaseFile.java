package eu.hanza.knowledge.showcase;

import eu.hanza.files.StoredFile;
import eu.hanza.kernel.LocalizedText;

/**
 * A picture of an entry, or material to download.
 *
 * @param picture whether it is shown as a picture
 * @param name what can be seen on a picture, or what the material is
 * @param author whose it is
 * @param licence under which it may be used
 */
record ShowcaseFile(
    EntryId entry,
    StoredFile file,
    boolean picture,
    LocalizedText name,
    String author,
    String licence) {}
