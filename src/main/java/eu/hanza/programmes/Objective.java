package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One objective of a programme (S0.5).
 *
 * @param id the id, by which indicators name it
 * @param domain what it is about, in a word or two
 * @param text the whole objective; may be empty
 */
@Table(schema = "programmes", name = "objective")
public record Objective(@Id ObjectiveId id, LocalizedText domain, LocalizedText text) {}
