package eu.hanza.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The numberings of a DOCX: each list has its own, so that each begins with 1. */
final class WordLists {

  private final XWPFDocument docx;
  private long last;

  WordLists(XWPFDocument docx) {
    this.docx = docx;
  }

  /** The id of a numbering that no other list has. */
  BigInteger next(boolean numbered) {
    var form = CTAbstractNum.Factory.newInstance();
    form.setAbstractNumId(BigInteger.valueOf(last++));
    var level = form.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
    level.addNewLvlText().setVal(numbered ? "%1." : "•");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(400));
    indent.setHanging(BigInteger.valueOf(280));
    var numbering = docx.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(form)));
  }
}
