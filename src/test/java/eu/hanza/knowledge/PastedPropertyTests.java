package eu.hanza.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PastedPropertyTests {

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<b class=x>",
            "</b>",
            "<br>",
            "<li>",
            "<td>",
            "<table>",
            "<o:p>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "&lt;",
            "&gt;",
            "&amp;",
            "&nbsp;",
            "<",
            ">",
            "a",
            "ż",
            " ",
            "\n",
            "\n\n",
            "<a href='https://a.test'>",
            "</a>",
            "\u0000",
            "\u00A0",
            "<title>",
            "<textarea>",
            "<select>",
            "<pre>",
            "- ",
            "\"",
            "'")
        .list()
        .ofMaxSize(14)
        .map(all -> String.join("", all));
  }

  @Property
  void whatStaysOnceStaysAlways(@ForAll("pieces") String text) {
    var once = Pasted.of(text).stays();
    assertThat(Pasted.of(once).stays()).isEqualTo(once);
  }
}
