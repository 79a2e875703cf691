package eu.hanza.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What is filled into the places of a document is found again by their tags. */
class FilledFieldsTests {

  static final String WORDS = DocumentFixtures.POLISH + "\n" + DocumentFixtures.UKRAINIAN + " <&>";

  static Document aCard() {
    var options = List.of(new Field.Option("c0", "Łódź"), new Field.Option("c1", "Київ"));
    return new Document(
        "Karta",
        "Karta do wypełnienia.",
        "pl",
        List.of(
            new Block.Question(
                "Karta", List.of(), List.of(new Field.Fixed("card", "Kod", "ABCD-EFGH"))),
            new Block.Heading(2, "Pytania"),
            new Block.Question(
                "1. Opis",
                List.of("Kilka zdań"),
                List.of(new Field.Line("q1", "Opis", Field.Kind.LINES, WORDS, "wpisz", ""))),
            new Block.Question(
                "2. Imię",
                List.of(),
                List.of(new Field.Line("q2", "Imię", Field.Kind.TEXT, "", "wpisz", ""))),
            new Block.Question(
                "3. Kwota",
                List.of(),
                List.of(new Field.Line("q3", "Kwota", Field.Kind.SHORT, "1 250,00", "", "PLN"))),
            new Block.Question(
                "4. Dzień",
                List.of(),
                List.of(new Field.Line("q4", "Dzień", Field.Kind.DAY, "01.06.2026", "", ""))),
            new Block.Question(
                "5. Zgody",
                List.of(),
                List.of(new Field.Tick("q5c0", "Tak", true), new Field.Tick("q5c1", "Nie", false))),
            new Block.Question(
                "6. Miasto",
                List.of(),
                List.of(new Field.Pick("q6", "Miasto", options, "c1", "wybierz"))),
            new Block.Question(
                "7. Drugie miasto",
                List.of(),
                List.of(new Field.Pick("q7", "Drugie miasto", options, "", "wybierz"))),
            new Block.Matrix(
                "8. Ocena",
                List.of(),
                List.of("Pytanie", "dobrze", "źle"),
                List.of(
                    new Block.MatrixRow(
                        "Program",
                        List.of(
                            new Field.Tick("q8c0", "Program: dobrze", false),
                            new Field.Tick("q8c1", "Program: źle", true)))))));
  }

  private static final Map<String, String> EXPECTED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("card", "ABCD-EFGH"),
              Map.entry("q1", WORDS),
              Map.entry("q2", ""),
              Map.entry("q3", "1 250,00"),
              Map.entry("q4", "01.06.2026"),
              Map.entry("q5c0", "yes"),
              Map.entry("q5c1", ""),
              Map.entry("q6", "c1"),
              Map.entry("q7", ""),
              Map.entry("q8c0", ""),
              Map.entry("q8c1", "yes")));

  static byte[] docx() throws IOException {
    var out = new ByteArrayOutputStream();
    new DocxMaker().write(aCard(), out);
    return out.toByteArray();
  }

  static byte[] pdf() throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfMaker().write(aCard(), out);
    return out.toByteArray();
  }

  static Map<String, String> read(byte[] content) {
    assertThat(FilledFields.read(content)).isInstanceOf(FilledFields.Reading.Read.class);
    var fields = ((FilledFields.Reading.Read) FilledFields.read(content)).fields();
    var values = new TreeMap<String, String>();
    fields.byTag().forEach((tag, all) -> values.put(tag, String.join("|", all)));
    return values;
  }

  @Test
  void readsADocxBack() throws IOException {
    assertThat(read(docx())).isEqualTo(EXPECTED);
  }

  @Test
  void readsAPdfBack() throws IOException {
    assertThat(read(pdf())).isEqualTo(EXPECTED);
  }

  @Test
  void keepsEveryRuleOfPdfUaWithFields() throws Exception {
    assertThat(PdfUa.broken(pdf())).isEmpty();
  }

  @Test
  void readsAPdfThatAPersonFilledIn() throws Exception {
    try (var pdf = Loader.loadPDF(pdf())) {
      var form = pdf.getDocumentCatalog().getAcroForm();
      form.getField("q2").setValue("Zażółć Їжак");
      form.getField("q7").setValue("c0");
      ((PDCheckBox) form.getField("q5c1")).check();
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      assertThat(read(out.toByteArray()))
          .containsEntry("q2", "Zażółć Їжак")
          .containsEntry("q7", "c0")
          .containsEntry("q5c1", "yes");
      assertThat(PdfUa.broken(out.toByteArray())).isEmpty();
    }
  }

  @Test
  void findsTheFixedValuesAlsoWhereTheirControlIsGone() throws IOException {
    try (var docx = new XWPFDocument(new ByteArrayInputStream(docx()))) {
      var body = docx.getBodyElements();
      while (!body.isEmpty()) {
        docx.removeBodyElement(0);
      }
      var out = new ByteArrayOutputStream();
      docx.write(out);
      assertThat(read(out.toByteArray())).isEqualTo(Map.of("card", "ABCD-EFGH"));
    }
  }
}
