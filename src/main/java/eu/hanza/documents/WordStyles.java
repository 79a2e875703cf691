package eu.hanza.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles that a DOCX carries, by the ids under which word processors know them. */
final class WordStyles {

  static final String NOTICE = "Notice";
  static final String CAPTION = "Caption";
  static final String QUESTION = "Question";
  static final String HINT = "Hint";
  static final String PROMPT = "PlaceholderText";
  static final String LIST = "ListParagraph";

  private static final int[] SIZES = {19, 14, 12, 10};
  private static final String SANS = "Source Sans 3";
  private static final String SERIF = "Source Serif 4";

  private WordStyles() {}

  static void addTo(XWPFDocument docx, String language) {
    var styles = docx.createStyles();
    styles.setSpellingLanguage(language);
    styles.setDefaultFonts(fonts(SANS));
    var normal = style("Normal", "Normal");
    normal.setDefault(true);
    normal.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(120));
    normal.addNewRPr().addNewSz().setVal(BigInteger.valueOf(20));
    styles.addStyle(new XWPFStyle(normal));
    for (int level = 1; level <= SIZES.length; level++) {
      styles.addStyle(new XWPFStyle(heading(level)));
    }
    styles.addStyle(new XWPFStyle(based(CAPTION, "caption")));
    styles.addStyle(new XWPFStyle(based(LIST, "List Paragraph")));
    styles.addStyle(new XWPFStyle(based(NOTICE, "Notice")));
    styles.addStyle(new XWPFStyle(question()));
    styles.addStyle(new XWPFStyle(hint()));
    styles.addStyle(new XWPFStyle(prompt()));
  }

  private static CTStyle question() {
    var style = based(QUESTION, "Question");
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(200));
    style.addNewRPr().addNewB();
    return style;
  }

  private static CTStyle hint() {
    var style = based(HINT, "Hint");
    style.addNewPPr().addNewKeepNext();
    style.addNewRPr().addNewI();
    return style;
  }

  private static CTStyle prompt() {
    var style = style(PROMPT, "Placeholder Text");
    style.setType(STStyleType.CHARACTER);
    style.addNewRPr().addNewColor().setVal("595959");
    return style;
  }

  static String heading(long level) {
    return "Heading" + level;
  }

  private static CTStyle heading(int level) {
    var style = based(heading((long) level), "heading " + level);
    style.addNewNext().setVal("Normal");
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(240));
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    var run = style.addNewRPr();
    run.addNewRFonts().set(fonts(SERIF));
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(2L * SIZES[level - 1]));
    return style;
  }

  private static CTStyle based(String id, String name) {
    var style = style(id, name);
    style.addNewBasedOn().setVal("Normal");
    return style;
  }

  private static CTStyle style(String id, String name) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    return style;
  }

  private static CTFonts fonts(String name) {
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(name);
    fonts.setHAnsi(name);
    fonts.setCs(name);
    return fonts;
  }
}
