package eu.hanza.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocxMakerTests {

  private static XWPFDocument docx;

  @BeforeAll
  static void writesTheReport() throws IOException {
    var out = new ByteArrayOutputStream();
    new DocxMaker().write(DocumentFixtures.aReport(), out);
    docx = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }

  @AfterAll
  static void closesTheReport() throws IOException {
    docx.close();
  }

  @Test
  void hasTitleAndLanguage() {
    var properties = docx.getProperties().getCoreProperties();
    assertThat(properties.getTitle()).isEqualTo("Sprawozdanie <2019> & \"reszta\"");
    assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("pl");
    assertThat(
            docx.getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr()
                .getLangArray(0)
                .getVal())
        .isEqualTo("pl");
  }

  @Test
  void hasRealHeadings() {
    assertThat(docx.getParagraphs())
        .filteredOn(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
        .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
        .containsExactly(
            tuple("Heading1", "Sprawozdanie <2019> & \"reszta\""),
            tuple("Heading2", "Podsumowanie"),
            tuple("Heading3", "Fakty"));
    assertThat(docx.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
  }

  @Test
  void repeatsTheHeaderOfATableOnEveryPage() {
    var table = docx.getTables().getLast();
    assertThat(table.getRow(0).isRepeatHeader()).isTrue();
    assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("Kwota");
    assertThat(table.getRow(1).isRepeatHeader()).isFalse();
    assertThat(table.getRow(1).getCell(1).getParagraphArray(0).getAlignment())
        .isEqualTo(ParagraphAlignment.RIGHT);
    assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal())
        .isEqualTo("Wydatki według uczestników");
    assertThat(table.getRows()).hasSize(91);
  }

  @Test
  void beginsEveryListAnew() {
    assertThat(docx.getParagraphs())
        .filteredOn(paragraph -> paragraph.getNumID() != null)
        .extracting(XWPFParagraph::getNumFmt)
        .containsExactly("bullet", "bullet", "decimal", "decimal");
  }

  @Test
  void keepsLinesAndLetters() {
    assertThat(docx.getParagraphs())
        .extracting(XWPFParagraph::getText)
        .contains(DocumentFixtures.POLISH + "\n" + DocumentFixtures.UKRAINIAN);
  }

  @Test
  void describesItsPictures() {
    var pictures =
        docx.getParagraphs().stream()
            .flatMap(paragraph -> paragraph.getRuns().stream())
            .flatMap(run -> run.getCTR().getDrawingList().stream())
            .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
            .toList();
    assertThat(pictures).containsExactly("Kod prowadzi do wniosku 17");
  }
}
