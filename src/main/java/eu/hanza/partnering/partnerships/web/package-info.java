/** The pages of partnerships. */
@NullMarked
package eu.hanza.partnering.partnerships.web;

import org.jspecify.annotations.NullMarked;
