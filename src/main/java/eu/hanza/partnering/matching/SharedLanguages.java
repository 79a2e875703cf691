package eu.hanza.partnering.matching;

import java.util.List;

/**
 * Whether both say that they would work in the same language.
 *
 * @param name its name
 */
record SharedLanguages(String name) implements BoardSignal {

  @Override
  public Found between(Wish wish, Profile candidate) {
    var others = candidate.languages();
    var shared = wish.profile().languages().stream().filter(others::contains).sorted().toList();
    return shared.isEmpty()
        ? Found.NOTHING
        : new Found(Math.min(1, shared.size() / 2.0), List.of(new Fact.Languages(shared)));
  }
}
