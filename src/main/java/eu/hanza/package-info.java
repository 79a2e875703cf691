/** The application that holds the modules together, and the database that it may bring along. */
@NullMarked
package eu.hanza;

import org.jspecify.annotations.NullMarked;
