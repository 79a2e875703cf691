package eu.hanza.files;

import static eu.hanza.files.FileFixtures.aZip;
import static eu.hanza.files.FileFixtures.ascii;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnifferTests {

  private static final String TYPES = "[Content_Types].xml";

  @ParameterizedTest
  @CsvSource({"png,PNG", "jpeg,JPEG", "gif,GIF"})
  void knowsImages(String format, FileKind kind) throws IOException {
    assertThat(kind(FileFixtures.anImage(format, 4, 4), "x." + format)).isEqualTo(kind.name());
  }

  @Test
  void knowsDocuments() throws IOException {
    assertThat(kind(FileFixtures.aWebp(4, 4), "x.webp")).isEqualTo("WEBP");
    assertThat(kind(ascii("%PDF-1.7\n"), "x.PDF")).isEqualTo("PDF");
    assertThat(kind(aZip(TYPES, "word/document.xml"), "x.docx")).isEqualTo("DOCX");
    assertThat(kind(aZip(TYPES, "xl/workbook.xml"), "x.xlsx")).isEqualTo("XLSX");
    assertThat(kind(aZip(TYPES, "ppt/presentation.xml"), "x.pptx")).isEqualTo("PPTX");
    assertThat(kind(aZip("mimetype", "content.xml"), "x.odt")).isEqualTo("ODT");
    assertThat(kind(word(), "x.docx")).isEqualTo("DOCX");
  }

  @Test
  void knowsDocumentsOfTheYearsBefore2007() throws IOException {
    assertThat(kind(excel(), "x.xls")).isEqualTo("XLS");
    assertThat(kind(compound("WordDocument"), "x.doc")).isEqualTo("DOC");
    assertThat(kind(compound("WordDocument", "Macros"), "x.doc")).isEqualTo("files.refused.macros");
    assertThat(kind(compound("EncryptedPackage"), "x.docx")).isEqualTo("files.refused.password");
    assertThat(kind(compound("Contents"), "x.doc")).isEqualTo("files.refused.kind");
  }

  @Test
  void knowsTexts() {
    assertThat(kind(utf8("a;b\nŁódź;1"), "x.csv")).isEqualTo("CSV");
    assertThat(kind(utf8("Zażółć gęślą jaźń"), "x.txt")).isEqualTo("TXT");
    assertThat(kind(utf8("\uFEFFBEGIN:VCALENDAR\r\n"), "x.ics")).isEqualTo("ICS");
    assertThat(kind("Łódź".getBytes(Charset.forName("windows-1250")), "x.csv"))
        .isEqualTo("files.refused.encoding");
  }

  @ParameterizedTest
  @CsvSource({
    "'<svg xmlns=\"x\"><script/></svg>', x.svg",
    "' <?xml version=\"1.0\"?><svg/>', x.txt",
    "'<!DOCTYPE html><p>', x.html",
    "'<script>alert(1)</script>', x.txt"
  })
  void refusesMarkup(String content, String name) {
    assertThat(kind(utf8(content), name)).isEqualTo("files.refused.markup");
  }

  @Test
  void refusesWhatIsNotOnTheList() throws IOException {
    assertThat(kind(new byte[] {'M', 'Z', 0, 1}, "x.exe")).isEqualTo("files.refused.kind");
    assertThat(kind(new byte[0], "x.txt")).isEqualTo("files.refused.empty");
    assertThat(kind(aZip("a.txt"), "x.zip")).isEqualTo("files.refused.zip");
    assertThat(kind(aZip("a.txt"), "x.docx")).isEqualTo("files.refused.zip");
    assertThat(kind(ascii("PK\u0003\u0004 and no more"), "x.docx"))
        .isIn("files.refused.zip", "files.refused.broken");
    assertThat(kind(aZip(TYPES, "word/document.xml", "word/vbaProject.bin"), "x.docx"))
        .isEqualTo("files.refused.macros");
  }

  @Test
  void refusesAFileThatUnpacksToTooMuch() throws IOException {
    var bomb = FileFixtures.aZipBomb();
    assertThat(bomb).hasSizeLessThan(200_000);
    assertThat(kind(bomb, "x.docx")).isEqualTo("files.refused.unpacked");
  }

  @Test
  void refusesANameThatSaysSomethingElse() throws IOException {
    assertThat(kind(FileFixtures.anImage("png", 4, 4), "x.jpg"))
        .isEqualTo("files.refused.mismatch");
    assertThat(kind(ascii("%PDF-1.7\n"), "x.docx")).isEqualTo("files.refused.mismatch");
    assertThat(kind(utf8("words"), "x.png")).isEqualTo("files.refused.mismatch");
    assertThat(kind(ascii("%PDF-1.7\n"), "without extension")).isEqualTo("PDF");
  }

  private static String kind(byte[] content, String name) {
    try {
      return Sniffer.kind(content, FileName.of(name)).name();
    } catch (RefusedFile e) {
      return e.why().key();
    }
  }

  private static byte[] word() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Words");
      document.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] excel() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new HSSFWorkbook()) {
      book.createSheet();
      book.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] compound(String... entries) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var file = new POIFSFileSystem()) {
      for (var entry : entries) {
        file.createDocument(new ByteArrayInputStream(new byte[8]), entry);
      }
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
