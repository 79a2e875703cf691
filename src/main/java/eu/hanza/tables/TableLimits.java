package eu.hanza.tables;

/**
 * How large a table may be before it is refused.
 *
 * @param bytes size of the file as it was sent
 * @param rows rows below the header
 * @param columns columns of the header
 * @param characters length of one cell
 * @param unpackedBytes size of an XLSX file after unpacking
 */
public record TableLimits(long bytes, int rows, int columns, int characters, long unpackedBytes) {

  /** 20 MB, 20 000 rows, 200 columns, cells as long as a spreadsheet allows, 200 MB unpacked. */
  public static final TableLimits USUAL =
      new TableLimits(20_000_000, 20_000, 200, 32_767, 200_000_000);

  /** The same limits with another number of rows. */
  public TableLimits withRows(int most) {
    return new TableLimits(bytes, most, columns, characters, unpackedBytes);
  }
}
