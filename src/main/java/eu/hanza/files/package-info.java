/**
 * Stored files: what people upload, kept once per content, its kind told from the content and never
 * from the name, images written anew without what cameras add. Where the bytes lie is hidden behind
 * one interface: a local folder, or any store that can put, open and delete.
 */
@ApplicationModule(
    displayName = "Files",
    allowedDependencies = {"kernel"})
@NullMarked
package eu.hanza.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
