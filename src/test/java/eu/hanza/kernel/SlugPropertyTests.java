package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SlugPropertyTests {

  @Property(tries = 300)
  void makesASlugOfAnyTextAndLeavesSlugsAlone(@ForAll String text) {
    var slug = Slug.of(text);
    assertThat(slug.value()).hasSizeBetween(1, Slug.LONGEST);
    assertThat(Slug.of(slug.value())).isEqualTo(slug);
  }
}
