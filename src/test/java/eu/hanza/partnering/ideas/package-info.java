/** Tests of ideas and of the projects that they become. */
package eu.hanza.partnering.ideas;
