package eu.hanza.forms.paper;

import static eu.hanza.forms.paper.PaperFixtures.MESSAGES;
import static eu.hanza.forms.paper.PaperFixtures.card;
import static eu.hanza.forms.paper.PaperFixtures.docx;
import static eu.hanza.forms.paper.PaperFixtures.everyType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import eu.hanza.documents.FilledFields;
import eu.hanza.forms.AnswerSet;
import eu.hanza.kernel.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Files that mean harm, or are no cards, are refused with a reason, quickly. */
class HostileCardTests {

  private static final byte[] CARD = docx(card(everyType(), AnswerSet.EMPTY, Language.PL));
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
          + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml\"/></Types>";

  private static String refusal(byte[] file) {
    return assertTimeout(
        Duration.ofSeconds(10),
        () ->
            switch (ReturnedCard.read(file)) {
              case ReturnedCard.Reading.Read read -> "read";
              case ReturnedCard.Reading.Refused(var why) -> {
                for (var language : Language.values()) {
                  assertThat(MESSAGES.text(language, why)).doesNotContain("forms.");
                }
                yield why.key().replace("forms.card.refused.", "");
              }
            });
  }

  private static Map<String, byte[]> parts() throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(CARD))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] with(String name, byte[] content) throws IOException {
    var parts = parts();
    parts.put(name, content);
    return zip(parts);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] document(String xml) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", text(TYPES));
    parts.put("word/document.xml", text(xml));
    return zip(parts);
  }

  @Test
  void refusesFilesOfOtherKinds() throws IOException {
    assertThat(refusal(new byte[0])).isEqualTo("other-kind");
    assertThat(refusal(text("Karta"))).isEqualTo("other-kind");
    assertThat(refusal(text("<html>karta.docx</html>"))).isEqualTo("other-kind");
    assertThat(refusal(zip(Map.of("mimetype", text("application/vnd.oasis")))))
        .isEqualTo("other-kind");
    assertThat(refusal(with("[Content_Types].xml", text("<Types/>")))).isEqualTo("other-kind");
    assertThat(refusal(Arrays.copyOf(CARD, CARD.length / 2))).isEqualTo("broken");
    assertThat(refusal(text("PK but no zip at all"))).isEqualTo("broken");
    assertThat(refusal(text("%PDF-1.7 but nothing else"))).isEqualTo("broken");
    try (var old = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      old.createDocument(new ByteArrayInputStream(text("x".repeat(5000))), "WordDocument");
      old.writeFilesystem(out);
      assertThat(refusal(out.toByteArray())).isEqualTo("other-kind");
    }
  }

  @Test
  void refusesDocumentsWithoutACode() throws IOException {
    assertThat(refusal(document("<w:document xmlns:w=\"x\"/>"))).isEqualTo("no-code");
  }

  @Test
  void refusesMacros() throws IOException {
    assertThat(refusal(with("word/vbaProject.bin", new byte[9]))).isEqualTo("macros");
    var types =
        new String(parts().get("[Content_Types].xml"), StandardCharsets.UTF_8)
            .replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml");
    assertThat(refusal(with("[Content_Types].xml", text(types)))).isEqualTo("macros");
  }

  @Test
  void refusesWhatIsTooLarge() {
    var large = Arrays.copyOf(CARD, FilledFields.LARGEST + 1);
    assertThat(refusal(large)).isEqualTo("too-large");
  }

  @Test
  void refusesZipsThatUnpackToTooMuch() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(text(TYPES));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(text("<w:document xmlns:w=\"x\"><w:t>"));
      for (var n = 0; n < 3000; n++) {
        zip.write(new byte[100_000]);
      }
    }
    assertThat(refusal(bytes.toByteArray())).isEqualTo("too-much");
  }

  /** A PDF with one packed part of zeros, described by a line. */
  private static byte[] packed(String filter, int megabytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(text("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 " + filter + " >>\n"));
    bytes.write(text("stream\n"));
    try (var zeros = new DeflaterOutputStream(bytes)) {
      for (var n = 0; n < megabytes; n++) {
        zeros.write(new byte[1_000_000]);
      }
    }
    bytes.write(text("\nendstream\nendobj\ntrailer << /Root 2 0 R >>\n%%EOF"));
    return bytes.toByteArray();
  }

  @Test
  void refusesPdfsThatUnpackToTooMuch() throws IOException {
    assertThat(refusal(packed("/Filter /FlateDecode", 300))).isEqualTo("too-much");
    assertThat(refusal(packed("/F#69lter /Fl#61teDecode", 300))).isEqualTo("too-much");
    assertThat(refusal(packed("/Filter [/Fl /FlateDecode]", 1))).isEqualTo("too-much");
    assertThat(refusal(packed("/Filter /#4cZWDecode", 1))).isEqualTo("too-much");
    assertThat(refusal(packed("/Filter [%\n/Fl /Fl] /Pad (obj)", 1))).isEqualTo("too-much");
    assertThat(refusal(packed("/F /RL", 1))).isEqualTo("too-much");
    assertThat(refusal(text("%PDF-1.7 " + "stream ".repeat(2_000_000)))).isEqualTo("too-much");
    assertThat(refusal(packed("/Filter 7 0 R", 1))).isEqualTo("too-much");
    assertThat(refusal(packed("/Filter /FlateDecode", 1))).isEqualTo("broken");
  }

  @Test
  void refusesMoreControlsThanACardCanHave() throws IOException {
    var xml = new StringBuilder("<w:document xmlns:w=\"x\">");
    for (var n = 0; n < 30_000; n++) {
      xml.append("<w:sdt><w:sdtPr><w:tag w:val=\"q").append(n).append("\"/></w:sdtPr></w:sdt>");
    }
    assertThat(refusal(document(xml + "</w:document>"))).isEqualTo("too-much");
  }

  @Test
  void refusesDocumentTypesAndWhatTheyFetch() throws IOException {
    var outside =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"x\">"
            + "<w:sdt><w:sdtPr><w:tag w:val=\"card\"/></w:sdtPr><w:sdtContent><w:r><w:t>&x;</w:t>"
            + "</w:r></w:sdtContent></w:sdt></w:document>";
    assertThat(refusal(document(outside))).isEqualTo("broken");
    var laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (var n = 1; n < 30; n++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(n, n - 1, n - 1));
    }
    assertThat(refusal(document(laughs + "]><w:document xmlns:w=\"x\">&a29;</w:document>")))
        .isEqualTo("broken");
    var parts = with("docProps/custom.xml", text("<!DOCTYPE p SYSTEM \"http://x.invalid/\"><p/>"));
    assertThat(refusal(parts)).isEqualTo("broken");
  }

  @Test
  void survivesDeepNestsAndLongTexts() throws IOException {
    var deep = "<w:sdt><w:sdtPr><w:tag w:val=\"a\"/></w:sdtPr><w:sdtContent>".repeat(20_000);
    assertThat(refusal(document("<w:document xmlns:w=\"x\">" + deep))).isEqualTo("broken");
    var words = "<w:r><w:t>" + "x".repeat(30_000_000) + "</w:t></w:r>";
    var xml =
        new String(parts().get("word/document.xml"), StandardCharsets.UTF_8)
            .replaceFirst("<w:tag w:val=\"q1\"/>", "<w:tag w:val=\"q1\"/><x/>");
    var place = xml.indexOf("<w:sdtContent>", xml.indexOf("<x/>")) + 14;
    var filled = xml.substring(0, place) + words + xml.substring(place);
    var read = with("word/document.xml", text(filled.replace("<w:showingPlcHdr/>", "")));
    assertThat(refusal(read)).isEqualTo("read");
    var answers = PaperFixtures.returned(read).answers(everyType());
    assertThat(answers.texts().get(PaperFixtures.path("name"))).hasSizeLessThan(100_000);
  }

  @Test
  void refusesWhatIsLockedWithAPassword() throws Exception {
    try (var box = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("tajne");
      try (var stream = encryptor.getDataStream(box)) {
        stream.write(CARD);
      }
      box.writeFilesystem(out);
      assertThat(refusal(out.toByteArray())).isEqualTo("locked");
    }
    try (var pdf =
            Loader.loadPDF(PaperFixtures.pdf(card(everyType(), AnswerSet.EMPTY, Language.PL)));
        var out = new ByteArrayOutputStream()) {
      pdf.protect(new StandardProtectionPolicy("owner", "tajne", new AccessPermission()));
      pdf.save(out);
      assertThat(refusal(out.toByteArray())).isEqualTo("locked");
    }
  }

  @Test
  void survivesDamageAnywhere() throws IOException {
    var random = new Random(11);
    var pdf = PaperFixtures.pdf(card(everyType(), AnswerSet.EMPTY, Language.PL));
    for (var round = 0; round < 20; round++) {
      for (var whole : new byte[][] {CARD, pdf}) {
        var damaged = whole.clone();
        for (var n = 0; n < 30; n++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        assertThat(refusal(damaged)).isNotEmpty();
      }
    }
  }
}
