/** The address under which published files are downloaded. */
@NullMarked
package eu.hanza.files.web;

import org.jspecify.annotations.NullMarked;
