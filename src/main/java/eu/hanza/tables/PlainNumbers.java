package eu.hanza.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The numbers of a spreadsheet as plain text: no exponent, dates in ISO form. */
final class PlainNumbers {

  /** As many digits as a spreadsheet shows; the rest is noise of binary fractions. */
  private static final MathContext SHOWN = new MathContext(15);

  private PlainNumbers() {}

  static String text(String raw, boolean isDate, boolean since1904) {
    return isDate ? date(Double.parseDouble(raw), since1904) : number(new BigDecimal(raw.strip()));
  }

  static String number(BigDecimal number) {
    if (Math.abs((long) number.scale()) > 400) {
      throw new IllegalArgumentException("No number of a spreadsheet: " + number);
    }
    var shown = number.round(SHOWN);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }

  private static String date(double serial, boolean since1904) {
    var moment = DateUtil.getLocalDateTime(serial, since1904, true);
    if (serial < 1) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(moment.toLocalTime());
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
  }
}
