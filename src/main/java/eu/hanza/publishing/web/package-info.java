/** The pages of news and of what an installation must publish about itself. */
@NullMarked
package eu.hanza.publishing.web;

import org.jspecify.annotations.NullMarked;
