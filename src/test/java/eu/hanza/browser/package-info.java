/** Tests in a real browser against the demonstration: stories, accessibility, security policy. */
@NullMarked
package eu.hanza.browser;

import org.jspecify.annotations.NullMarked;
