package eu.hanza.documents;

import java.util.List;
import java.util.stream.IntStream;

/** Documents for tests. */
final class DocumentFixtures {

  static final String POLISH = "zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ";
  static final String UKRAINIAN = "їжак ґанок єдність";

  private DocumentFixtures() {}

  /** A document with every kind of block and a table that is longer than a page. */
  static Document aReport() {
    var rows =
        IntStream.rangeClosed(1, 90)
            .mapToObj(n -> List.of("Uczestnik " + n, n + " 200,00 zł"))
            .toList();
    return new Document(
        "Sprawozdanie <2019> & \"reszta\"",
        "Co zrobiono w roku 2019.",
        "pl",
        List.of(
            new Block.Heading(2, "Podsumowanie"),
            new Block.Paragraph(POLISH + "\n" + UKRAINIAN),
            new Block.Items(false, List.of("pierwszy", "drugi")),
            new Block.Items(true, List.of("krok", "kolejny krok")),
            new Block.Heading(3, "Fakty"),
            new Block.KeyValues(List.of(new Block.KeyValue("Numer wniosku", "17/2019"))),
            new Block.Table(
                "Wydatki według uczestników", List.of("Osoba", "Kwota"), rows, List.of(3, 1)),
            new Block.Notice("Współfinansowane przez Unię Europejską"),
            new Block.PageBreak(),
            new Block.Code("https://hanza.test/pl/karta/17", "Kod prowadzi do wniosku 17"),
            new Block.SignatureLine("Osoba upoważniona")));
  }
}
