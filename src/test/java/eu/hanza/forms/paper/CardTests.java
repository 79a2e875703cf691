package eu.hanza.forms.paper;

import static eu.hanza.forms.paper.PaperFixtures.answers;
import static eu.hanza.forms.paper.PaperFixtures.card;
import static eu.hanza.forms.paper.PaperFixtures.docx;
import static eu.hanza.forms.paper.PaperFixtures.everyType;
import static eu.hanza.forms.paper.PaperFixtures.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.documents.PdfUa;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.QuestionType;
import eu.hanza.kernel.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The card of a form is accessible, as DOCX and as PDF, and says all that it must (F-19). */
class CardTests {

  private static XWPFDocument opened(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static List<String> all(XWPFDocument docx, String pattern) {
    var found = new ArrayList<String>();
    var matcher = Pattern.compile(pattern).matcher(docx.getDocument().xmlText());
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  @Tag("S3.17")
  void keepsEveryRuleOfPdfUa() throws Exception {
    var form = everyType();
    assertThat(PdfUa.broken(pdf(card(form, AnswerSet.EMPTY, Language.PL)))).isEmpty();
    assertThat(PdfUa.broken(pdf(card(form, answers(), Language.UK)))).isEmpty();
  }

  @Test
  void namesEveryFieldOfThePdf() throws IOException {
    try (var pdf = Loader.loadPDF(pdf(card(everyType(), AnswerSet.EMPTY, Language.PL)))) {
      var fields = pdf.getDocumentCatalog().getAcroForm().getFields();
      assertThat(fields).extracting(PDField::getPartialName).doesNotHaveDuplicates();
      assertThat(fields)
          .extracting(PDField::getAlternateFieldName)
          .contains("Tak – 15. Czy działacie za granicą? (opcjonalnie)", "19.1. Program: dobrze")
          .allSatisfy(name -> assertThat(name).isNotBlank());
      assertThat(pdf.getDocumentCatalog().getAcroForm().getNeedAppearances()).isFalse();
    }
  }

  @Test
  void keepsSignsThatTheFontOfThePdfLacks() throws Exception {
    var odd = answers().with("name", "東京 😀 Łódź");
    assertThat(PaperFixtures.draft(everyType(), pdf(card(everyType(), odd, Language.PL))))
        .isEqualTo(odd);
  }

  @Test
  @Tag("S3.17")
  void hasHeadingsAndTheLanguageOfItsReaders() throws IOException {
    try (var docx = opened(docx(card(everyType(), AnswerSet.EMPTY, Language.PL)))) {
      assertThat(docx.getParagraphs())
          .filteredOn(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
          .extracting(XWPFParagraph::getText)
          .containsExactly(
              "Karta zgłoszenia",
              "Pytania",
              "Kontakt",
              "Liczby",
              "Wybory",
              "20. Partner",
              "Partner 1 z 2",
              "20.4. Osoba",
              "Osoba 1 z 2",
              "Osoba 2 z 2",
              "Partner 2 z 2",
              "20.4. Osoba",
              "Osoba 1 z 2",
              "Osoba 2 z 2",
              "Informacja o przetwarzaniu danych osobowych");
      var defaults = docx.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
      assertThat(defaults.getLangArray(0).getVal()).isEqualTo("pl");
    }
  }

  @Test
  void repeatsTheHeaderOfAMatrixAndNamesItsRows() throws IOException {
    try (var docx = opened(docx(card(everyType(), AnswerSet.EMPTY, Language.PL)))) {
      XWPFTable matrix = docx.getTables().getLast();
      assertThat(matrix.getRow(0).isRepeatHeader()).isTrue();
      assertThat(matrix.getRow(0).getCell(1).getText()).isEqualTo("dobrze");
      assertThat(matrix.getRow(1).getCell(0).getText()).isEqualTo("19.1. Program (opcjonalnie)");
      assertThat(matrix.getCTTbl().getTblPr().getTblLook().getFirstColumn()).isEqualTo(true);
      assertThat(matrix.getCTTbl().getTblPr().getTblCaption().getVal())
          .isEqualTo("19. Ocena spotkania");
    }
  }

  @Test
  void givesEveryPlaceATagOfItsOwn() throws IOException {
    try (var docx = opened(docx(card(everyType(), AnswerSet.EMPTY, Language.PL)))) {
      var tags = all(docx, "<w:tag w:val=\"([^\"]*)\"");
      assertThat(tags).doesNotHaveDuplicates().hasSize(46);
      assertThat(tags).allMatch(tag -> tag.length() <= 64);
      assertThat(all(docx, "<w:alias w:val=\"([^\"]*)\""))
          .hasSameSizeAs(tags)
          .allMatch(title -> !title.isBlank() && title.length() <= 64);
    }
  }

  @Test
  void carriesItsCodeInLockedPlacesAndInTheFile() throws IOException {
    try (var docx = opened(docx(card(everyType(), AnswerSet.EMPTY, Language.PL)))) {
      var custom = docx.getProperties().getCustomProperties();
      assertThat(custom.getProperty("card").getLpwstr()).isEqualTo(PaperFixtures.CODE.toString());
      assertThat(custom.getProperty("form").getLpwstr()).isEqualTo("karta");
      assertThat(custom.getProperty("version").getLpwstr()).isEqualTo("3");
      assertThat(all(docx, "<w:lock w:val=\"([^\"]*)\""))
          .hasSize(4)
          .containsOnly("sdtContentLocked");
      assertThat(all(docx, "<wp:docPr[^>]*descr=\"([^\"]*)\""))
          .containsExactly(
              "Kod QR prowadzi do formularza w internecie: https://hanza.example/pl/f/karta");
    }
  }

  @Test
  @Tag("S3.17")
  void saysWhoAsksUntilWhenAndWhoPays() throws IOException {
    try (var docx = opened(docx(card(everyType(), AnswerSet.EMPTY, Language.PL)));
        var pdf = Loader.loadPDF(pdf(card(everyType(), AnswerSet.EMPTY, Language.PL)))) {
      var word = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(docx).getText();
      var print = new PDFTextStripper().getText(pdf);
      for (var text : List.of(word, print)) {
        assertThat(text)
            .contains("30 czerwca 2026, 16:00 (czas warszawski)")
            .contains("E-mailem na karty@example.org albo pocztą.")
            .contains("Administratorem danych jest Fundacja.")
            .contains("Projekt współfinansowany ze środków Unii Europejskiej")
            .contains("Tylko jeśli w pytaniu 15 zaznaczono „Tak”.")
            .contains("1. Nazwa organizacji (wymagane)")
            .contains("Dołącz plik do zwracanej karty.")
            .doesNotContain("${")
            .doesNotContain("Dwa razy")
            .doesNotContain("Ukryte");
      }
    }
  }

  @Test
  void asksForAsManyInstancesAsAreWanted() {
    var wanted =
        new Card(
            everyType(),
            PaperFixtures.head(Language.PL),
            AnswerSet.EMPTY,
            Map.of("partners", 4, "people", 1),
            Language.PL,
            PaperFixtures.WARSAW);
    var fields = PaperFixtures.returned(docx(wanted)).fields().byTag().keySet();
    assertThat(fields.stream().filter(tag -> tag.matches("q\\d+r\\d"))).hasSize(8);
    assertThat(fields.stream().filter(tag -> tag.matches("q\\d+r\\dr\\d"))).hasSize(4);
  }

  @Test
  void laysOutThreeHundredQuestionsQuickly() {
    var items =
        IntStream.range(0, 300)
            .<eu.hanza.forms.FormItem>mapToObj(
                n -> PaperFixtures.question("q" + n, QuestionType.TEXT, "Pytanie " + n))
            .toList();
    var long300 = FormDefinition.of("karta", "pl", items);
    docx(card(long300, AnswerSet.EMPTY, Language.PL));
    var start = System.nanoTime();
    docx(card(long300, AnswerSet.EMPTY, Language.PL));
    var word = System.nanoTime();
    pdf(card(long300, AnswerSet.EMPTY, Language.PL));
    System.out.printf(
        "300 questions on paper: DOCX %d ms, PDF %d ms%n",
        (word - start) / 1_000_000, (System.nanoTime() - word) / 1_000_000);
  }
}
