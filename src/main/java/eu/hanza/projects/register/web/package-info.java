/** The pages of the register of joint projects at the office. */
@NullMarked
package eu.hanza.projects.register.web;

import org.jspecify.annotations.NullMarked;
