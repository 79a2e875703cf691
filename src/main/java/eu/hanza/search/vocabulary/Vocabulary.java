package eu.hanza.search.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The concepts as they stand at one moment, with their places in the hierarchy. */
public final class Vocabulary {

  private static final int DEEPEST = 5;

  private final Map<String, Concept> bySlug = new LinkedHashMap<>();
  private final Map<String, List<String>> narrower = new LinkedHashMap<>();

  /** A vocabulary of these concepts. */
  public Vocabulary(Collection<Concept> concepts) {
    concepts.forEach(concept -> bySlug.put(concept.slug(), concept));
    concepts.stream()
        .filter(concept -> concept.broader() != null)
        .forEach(
            concept ->
                narrower
                    .computeIfAbsent(concept.broader(), key -> new ArrayList<>())
                    .add(concept.slug()));
  }

  /** All concepts. */
  public Collection<Concept> concepts() {
    return List.copyOf(bySlug.values());
  }

  /** The concept with this name. */
  public Optional<Concept> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** The concepts that these are parts of, the nearest first, without themselves. */
  public Set<String> broaderThan(Collection<String> slugs) {
    var found = new LinkedHashSet<String>();
    for (var slug : slugs) {
      var above = above(slug);
      for (var step = 0; above != null && step < DEEPEST; step++) {
        found.add(above);
        above = above(above);
      }
    }
    slugs.forEach(found::remove);
    return found;
  }

  private @Nullable String above(String slug) {
    var concept = bySlug.get(slug);
    return concept == null ? null : concept.broader();
  }

  /** These concepts and what each is directly part of. */
  public Set<String> withBroader(Collection<String> slugs) {
    var found = new LinkedHashSet<String>(slugs);
    for (var slug : slugs) {
      var above = above(slug);
      if (above != null) {
        found.add(above);
      }
    }
    return found;
  }

  /** These concepts and all that are parts of them. */
  public Set<String> withNarrower(Collection<String> slugs) {
    var found = new LinkedHashSet<String>(slugs);
    var open = new ArrayList<>(slugs);
    for (var step = 0; !open.isEmpty() && step < DEEPEST; step++) {
      var next = new ArrayList<String>();
      open.forEach(slug -> next.addAll(narrower.getOrDefault(slug, List.of())));
      next.removeIf(slug -> !found.add(slug));
      open = next;
    }
    return found;
  }
}
