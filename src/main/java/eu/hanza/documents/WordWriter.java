package eu.hanza.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Puts the blocks of a document into a DOCX, one after another. */
final class WordWriter {

  private static final int CODE_POINTS = 85;

  private final XWPFDocument docx;
  private final WordLists lists;
  private final WordFields fields;

  WordWriter(XWPFDocument docx) {
    this.docx = docx;
    this.lists = new WordLists(docx);
    this.fields = new WordFields(docx);
  }

  void title(String text) {
    paragraph(WordStyles.heading(1L), text);
  }

  void write(Block block) throws IOException {
    switch (block) {
      case Block.Heading(var level, var text) -> paragraph(WordStyles.heading((long) level), text);
      case Block.Paragraph(var text) -> paragraph("Normal", text);
      case Block.Items items -> items(items);
      case Block.Table table -> table(table);
      case Block.KeyValues(var pairs) -> pairs(pairs);
      case Block.Notice(var text) -> notice(text);
      case Block.Code code -> code(code);
      case Block.SignatureLine(var label) -> signature(label);
      case Block.Question question -> question(question);
      case Block.Matrix matrix -> matrix(matrix);
      case Block.PageBreak() -> docx.createParagraph().setPageBreak(true);
    }
  }

  private XWPFParagraph paragraph(String style, String text) {
    var paragraph = docx.createParagraph();
    paragraph.setStyle(style);
    fill(paragraph, text);
    return paragraph;
  }

  private static XWPFRun fill(XWPFParagraph paragraph, String text) {
    var run = paragraph.createRun();
    var lines = text.split("\n", -1);
    run.setText(lines[0]);
    for (int line = 1; line < lines.length; line++) {
      run.addBreak();
      run.setText(lines[line]);
    }
    return run;
  }

  private void items(Block.Items items) {
    var list = lists.next(items.numbered());
    for (var text : items.texts()) {
      var item = paragraph(WordStyles.LIST, text);
      item.setNumID(list);
      item.setNumILvl(BigInteger.ZERO);
    }
  }

  private void notice(String text) {
    var notice = paragraph(WordStyles.NOTICE, text);
    notice.setBorderTop(Borders.SINGLE);
    notice.setBorderBottom(Borders.SINGLE);
    notice.setBorderLeft(Borders.SINGLE);
    notice.setBorderRight(Borders.SINGLE);
  }

  private void signature(String label) {
    var line = paragraph("Normal", label);
    line.setSpacingBefore(800);
    line.setIndentationRight(4800);
    line.setBorderTop(Borders.SINGLE);
  }

  private void table(Block.Table block) {
    var caption = paragraph(WordStyles.CAPTION, block.caption());
    caption.setKeepNext(true);
    var table = docx.createTable(block.rows().size() + 1, block.headers().size());
    table.setWidth("100%");
    describe(table, block.caption());
    var header = table.getRow(0);
    header.setRepeatHeader(true);
    fill(header, block.headers(), true);
    for (int row = 0; row < block.rows().size(); row++) {
      fill(table.getRow(row + 1), block.rows().get(row), false);
    }
    widths(table, block.widths());
    docx.createParagraph();
  }

  private void question(Block.Question question) {
    asked(question.label(), question.notes());
    for (var field : question.fields()) {
      fields.write(docx.createParagraph(), field, question);
    }
  }

  private void asked(String label, List<String> notes) {
    paragraph(WordStyles.QUESTION, label);
    notes.forEach(note -> paragraph(WordStyles.HINT, note));
  }

  private void matrix(Block.Matrix block) {
    asked(block.label(), block.notes());
    var table = docx.createTable(block.rows().size() + 1, block.headers().size());
    table.setWidth("100%");
    describe(table, block.label());
    table.getCTTbl().getTblPr().getTblLook().setFirstColumn("1");
    table.getRow(0).setRepeatHeader(true);
    fill(table.getRow(0), block.headers(), true);
    for (int row = 0; row < block.rows().size(); row++) {
      matrix(table.getRow(row + 1), block.rows().get(row));
    }
    docx.createParagraph();
  }

  private void matrix(XWPFTableRow row, Block.MatrixRow content) {
    row.setCantSplitRow(true);
    fill(row.getCell(0), content.label());
    for (int column = 0; column < content.ticks().size(); column++) {
      var tick = content.ticks().get(column);
      fields.box(row.getCell(column + 1).getParagraphArray(0), tick, tick.label());
    }
  }

  private void pairs(List<Block.KeyValue> pairs) {
    var table = docx.createTable(pairs.size(), 2);
    table.setWidth("100%");
    for (int row = 0; row < pairs.size(); row++) {
      var pair = pairs.get(row);
      fill(table.getRow(row).getCell(0), pair.key()).setBold(true);
      fill(table.getRow(row).getCell(1), pair.value());
    }
    widths(table, List.of(1, 2));
    docx.createParagraph();
  }

  private static void fill(XWPFTableRow row, List<String> cells, boolean bold) {
    row.setCantSplitRow(true);
    for (int column = 0; column < cells.size(); column++) {
      var cell = row.getCell(column);
      fill(cell, cells.get(column)).setBold(bold);
      if (!bold && Numbers.isNumber(cells.get(column))) {
        cell.getParagraphArray(0).setAlignment(ParagraphAlignment.RIGHT);
      }
    }
  }

  private static XWPFRun fill(XWPFTableCell cell, String text) {
    return fill(cell.getParagraphArray(0), text);
  }

  /** What a screen reader says when it comes to the table, and which cells are headers. */
  private static void describe(XWPFTable table, String caption) {
    var properties = table.getCTTbl().getTblPr();
    properties.addNewTblCaption().setVal(caption);
    var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
    look.setFirstRow("1");
  }

  private static void widths(XWPFTable table, List<Integer> widths) {
    var whole = widths.stream().mapToInt(Integer::intValue).sum();
    for (var row : table.getRows()) {
      for (int column = 0; column < widths.size(); column++) {
        row.getCell(column).setWidth(100 * widths.get(column) / whole + "%");
      }
    }
  }

  private void code(Block.Code code) throws IOException {
    var png = QrCode.png(code.content(), 600);
    var size = Units.toEMU(CODE_POINTS);
    try {
      var run = docx.createParagraph().createRun();
      run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "code.png", size, size);
      var drawing = run.getCTR().getDrawingArray(0).getInlineArray(0);
      drawing.getDocPr().setDescr(code.description());
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }
}
