package eu.hanza.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the XML of a worksheet and hands its rows on. */
final class XlsxRows extends DefaultHandler {

  /** Takes the rows as they come. */
  interface Target {

    /**
     * Takes a row.
     *
     * @param formulas the places of cells that a formula gave, counted from zero
     */
    void take(int number, List<String> cells, List<Integer> formulas) throws UnreadableTable;
  }

  /** What is done with a formula. */
  enum Formulas {
    REFUSED,
    LAST_VALUE
  }

  private final Target rows;
  private final Formulas formulas;
  private final SharedStrings strings;
  private final StylesTable styles;
  private final boolean since1904;
  private final StringBuilder value = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private List<Integer> calculated = new ArrayList<>();
  private int row;
  private int column;
  private String type = "n";
  private int style;
  private boolean inValue;
  private boolean inPhonetic;

  XlsxRows(
      Target rows,
      Formulas formulas,
      SharedStrings strings,
      StylesTable styles,
      boolean since1904) {
    this.rows = rows;
    this.formulas = formulas;
    this.strings = strings;
    this.styles = styles;
    this.since1904 = since1904;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> formula();
      case "v", "t" -> inValue = !inPhonetic;
      case "rPh" -> inPhonetic = true;
      default -> {}
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inValue) {
      value.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    switch (name) {
      case "v", "t" -> inValue = false;
      case "rPh" -> inPhonetic = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private void startRow(Attributes attributes) {
    var number = attributes.getValue("r");
    row = number == null ? row + 1 : Integer.parseInt(number);
    column = -1;
    cells = new ArrayList<>();
    calculated = new ArrayList<>();
  }

  private void formula() throws SAXException {
    if (formulas == Formulas.REFUSED) {
      throw refused("tables.refused.formula");
    }
    calculated.add(column);
  }

  private void startCell(Attributes attributes) throws SAXException {
    var address = attributes.getValue("r");
    column = address == null ? column + 1 : new CellReference(address).getCol();
    if (column < cells.size() || column > 16_383) {
      throw refused("tables.refused.broken");
    }
    type = orElse(attributes.getValue("t"), "n");
    style = Integer.parseInt(orElse(attributes.getValue("s"), "-1"));
    value.setLength(0);
  }

  private void endCell() throws SAXException {
    while (cells.size() < column) {
      cells.add("");
    }
    cells.add(text());
  }

  private void endRow() throws SAXException {
    try {
      rows.take(row, cells, calculated);
    } catch (UnreadableTable e) {
      throw new SAXException(e);
    }
  }

  private String text() throws SAXException {
    var raw = value.toString();
    return switch (type) {
      case "s" -> strings.getItemAt(Integer.parseInt(raw.strip())).getString();
      case "inlineStr", "str" -> new XSSFRichTextString(raw).getString();
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      case "e" -> throw refused("tables.refused.error");
      case "d" -> raw;
      default -> raw.isBlank() ? "" : PlainNumbers.text(raw, isDate(raw), since1904);
    };
  }

  private boolean isDate(String raw) {
    if (style < 0) {
      return false;
    }
    var format = styles.getStyleAt(style);
    return format != null
        && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())
        && DateUtil.isValidExcelDate(Double.parseDouble(raw));
  }

  private SAXException refused(String key) {
    var cell = CellReference.convertNumToColString(Math.max(0, column)) + Math.max(1, row);
    return new SAXException(new UnreadableTable(key, Map.of("cell", cell)));
  }

  private static String orElse(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
