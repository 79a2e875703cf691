/** Tests of practices that projects use. */
package eu.hanza.projects.practices;
