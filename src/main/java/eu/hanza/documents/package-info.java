/**
 * Documents made from data: one model of headings, paragraphs and tables, written as an accessible
 * PDF or as a DOCX that people can go on editing, and QR codes.
 */
@ApplicationModule(
    displayName = "Documents",
    allowedDependencies = {"kernel"})
@NullMarked
package eu.hanza.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
