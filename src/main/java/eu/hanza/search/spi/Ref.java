package eu.hanza.search.spi;

import java.util.UUID;

/**
 * What a document of the search stands for.
 *
 * @param kind the kind of its source, such as {@code event}
 * @param id its id within the source
 */
public record Ref(String kind, UUID id) {}
