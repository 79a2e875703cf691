/** Recommendations: what programmes ask of organisations, and how each of these answers. */
@org.jspecify.annotations.NullMarked
package eu.hanza.knowledge.recommendations;
