/** Pages of the directory, of single organisations and of the register's office. */
@NullMarked
package eu.hanza.network.web;

import org.jspecify.annotations.NullMarked;
