/** Tests of projects. */
package eu.hanza.projects;
