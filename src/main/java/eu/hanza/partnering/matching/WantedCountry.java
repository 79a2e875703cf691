package eu.hanza.partnering.matching;

import java.util.ArrayList;

/**
 * Whether one says that it looks for somebody from the country of the other one.
 *
 * @param name its name
 */
record WantedCountry(String name) implements BoardSignal {

  private static final double EACH = 0.5;

  @Override
  public Found between(Wish wish, Profile candidate) {
    var facts = new ArrayList<Fact>();
    wish.profile().postings().stream()
        .filter(own -> own.wants(candidate.country()))
        .findFirst()
        .ifPresent(own -> facts.add(new Fact.Wanted(own.id(), candidate.country())));
    candidate.postings().stream()
        .filter(other -> other.wants(wish.profile().country()))
        .findFirst()
        .ifPresent(other -> facts.add(new Fact.Wanted(other.id(), wish.profile().country())));
    return new Found(EACH * facts.size(), facts);
  }
}
