/** How tables of practices come in: a dry run first, then every row or none. */
@org.jspecify.annotations.NullMarked
package eu.hanza.knowledge.intake;
