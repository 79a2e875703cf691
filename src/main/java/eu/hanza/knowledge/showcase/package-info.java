/** The showcase: organisations and practices that are promoted together. */
@org.jspecify.annotations.NullMarked
package eu.hanza.knowledge.showcase;
