/** The register of joint projects: counted at every look, narrowed by filters, filled by tables. */
@NullMarked
package eu.hanza.projects.register;

import org.jspecify.annotations.NullMarked;
