/** Tests of the showcase. */
@org.jspecify.annotations.NullMarked
package eu.hanza.knowledge.showcase;
