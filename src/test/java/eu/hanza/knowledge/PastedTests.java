package eu.hanza.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.knowledge.Pasted.Removed;
import eu.hanza.knowledge.Pasted.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTests {

  private static final String WORD =
      """
      <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
      <style>p.MsoNormal { mso-style-parent:""; }</style>
      <p class=MsoNormal style='margin:0cm;mso-pagination:none'><b>Wspólny kalendarz</b> w&nbsp;<st1:City
      w:st="on">Lublinie</st1:City>.<o:p></o:p></p>

      <p class=MsoNormal>Dwie <span lang=PL>osoby</span>, <a href="https://przyklad.test/raport">raport</a>.</p>
      <ul><li>pierwsze</li><li>drugie</li></ul>
      <script>alert('x')</script>
      """;

  @Test
  void keepsTheWordsParagraphsListsAndAddressesOfWord() {
    assertThat(Pasted.of(WORD).stays())
        .isEqualTo(
            """
            Wspólny kalendarz w Lublinie.

            Dwie osoby, raport (https://przyklad.test/raport).

            - pierwsze
            - drugie\
            """);
  }

  @Test
  void namesWhatItTookOut() {
    assertThat(Pasted.of(WORD).removed())
        .contains(
            new Removed(Sort.COMMENT, "", 1),
            new Removed(Sort.CONTENT, "style", 1),
            new Removed(Sort.CONTENT, "script", 1),
            new Removed(Sort.TAG, "o:p", 1),
            new Removed(Sort.TAG, "st1:city", 1),
            new Removed(Sort.PROPERTY, "style", 1),
            new Removed(Sort.PROPERTY, "class", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Wzrost < 5 %, a potem > 7 %.",
        "Jeśli a<b, to b>a; R&D, AT&T.",
        "Pierwszy akapit.\n\nDrugi akapit,\n  dalszy wiersz <3",
        "https://przyklad.test/?a=1&b=2",
        "if (x<y && y>z)"
      })
  void leavesAPlainTextAsItIs(String text) {
    var pasted = Pasted.of(text);
    assertThat(pasted.isChanged()).isFalse();
    assertThat(pasted.stays()).isEqualTo(text);
    assertThat(pasted.removed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>Słowa",
        "<SCRIPT SRC=//x.test/a.js></SCRIPT >Słowa",
        "<scr<script>x</script>ipt>alert(1)</script>Słowa",
        "&lt;script&gt;alert(1)&lt;/script&gt;Słowa",
        "&amp;lt;img src=x onerror=alert(1)&amp;gt;Słowa",
        "<img src=x onerror=\"alert(1)\">Słowa",
        "<a href=\"javascript:alert(1)\">Słowa</a>",
        "<a href=\" JaVaScRiPt:alert(1)\">Słowa</a>",
        "<svg><script>alert(1)</script></svg>Słowa",
        "<math><mi xlink:href=\"javascript:x\">y</mi></math>Słowa",
        "<iframe src='//x.test'></iframe>Słowa",
        "<style>@import 'x'</style>Słowa",
        "<![if !supportLists]>Słowa<![endif]>",
        "<?xml:namespace prefix = \"o\" />Słowa",
        "S\u0000ł\u0007owa",
        "<p onclick=alert(1)>Słowa",
        "<template><p>nic</p></template>Słowa"
      })
  void keepsNothingButTheWordsOfHostileText(String text) {
    var pasted = Pasted.of(text);
    assertThat(pasted.stays()).contains("Słowa").doesNotContain("<", "javascript", "onerror=");
    assertThat(pasted.isChanged()).isTrue();
    assertThat(Pasted.of(pasted.stays()).isChanged()).isFalse();
  }

  @Test
  void keepsLinesThatStandBetweenMarksInsideALine() {
    assertThat(Pasted.of("Raz <b>dwa</b>\ntrzy\n\ncztery").stays())
        .isEqualTo("Raz dwa\ntrzy\n\ncztery");
  }

  @Test
  void writesTheCellsOfATableApart() {
    assertThat(Pasted.of("<table><tr><td>a<td>b</tr><tr><td>c<td>d</table>").stays())
        .isEqualTo("a | b\nc | d");
  }

  @Test
  void isQuickWithHostileLength() {
    var text = "<a " + "a=\"b ".repeat(20_000);
    assertThat(Pasted.of(text).came()).hasSize(text.length());
    assertThat(Pasted.of("<b>".repeat(5_000) + "Słowa").stays()).isEqualTo("Słowa");
  }
}
