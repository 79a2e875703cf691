/** Tests of tables of practices that come in. */
@org.jspecify.annotations.NullMarked
package eu.hanza.knowledge.intake;
