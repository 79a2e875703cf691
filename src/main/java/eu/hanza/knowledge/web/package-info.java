/** The pages of practices: catalogue, authors, office and reviewers. */
@org.jspecify.annotations.NullMarked
package eu.hanza.knowledge.web;
