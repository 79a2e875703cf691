/** Tests of the register of joint projects. */
package eu.hanza.projects.register;
