/** Ideas of organisations: entered, led through a search for partners, and opened as projects. */
@NullMarked
package eu.hanza.partnering.ideas;

import org.jspecify.annotations.NullMarked;
