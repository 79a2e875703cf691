package eu.hanza.documents;

import eu.hanza.documents.FilledFields.NotReadable;
import eu.hanza.documents.FilledFields.Reason;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks what a PDF holds packed, keeping nothing, to see that it has an end. The library that
 * reads it afterwards would unpack anything.
 */
final class PdfBounds {

  private static final long MOST = 100_000_000;
  private static final int EACH = 1_000;
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream *(?:\\r\\n|\\n|\\r)?");
  private static final Pattern ESCAPE = Pattern.compile("#([0-9a-fA-F]{2})");
  private static final Pattern LOCK = Pattern.compile("/Encrypt\\b");
  private static final String KNOWN =
      "/(?:FlateDecode|Fl|DCTDecode|DCT|JPXDecode|CCITTFaxDecode|CCF|JBIG2Decode"
          + "|Adobe\\.PPKLite|Adobe\\.PPKMS)\\b";

  /**
   * Any packing but one of the known ways, once. The short name of the key is looked for only with
   * what follows it, since packed parts hold every pair of signs by chance.
   */
  private static final Pattern ODD =
      Pattern.compile(
          "/Filter\\b(?!\\s*(?:%1$s|\\[\\s*(?:%1$s\\s*)?]))".formatted(KNOWN)
              + "|/F\\s*(?:%[^\\r\\n]*[\\r\\n]\\s*[/\\[]|\\[\\s*[/%]|\\d+\\s+\\d+\\s+R\\b"
              + "|/(?:LZW|RunLength|RL\\b|ASCII|A85\\b|AHx\\b))");

  private final byte[] content;
  private final byte[] unpacked = new byte[1 << 16];
  private long effort;

  private PdfBounds(byte[] content) {
    this.content = content;
  }

  static void check(byte[] content) throws NotReadable {
    var text = new String(content, StandardCharsets.ISO_8859_1);
    var names = spelled(text);
    if (LOCK.matcher(names).find()) {
      throw new NotReadable(Reason.LOCKED);
    }
    if (ODD.matcher(names).find()) {
      throw new NotReadable(Reason.TOO_MUCH);
    }
    var bounds = new PdfBounds(content);
    var streams = STREAM.matcher(text);
    while (streams.find()) {
      bounds.unpack(streams.end());
      if (bounds.effort > MOST) {
        throw new NotReadable(Reason.TOO_MUCH);
      }
    }
  }

  /** Names may hide their signs behind numbers. */
  private static String spelled(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
  }

  private void unpack(int start) throws NotReadable {
    var inflater = new Inflater();
    try {
      inflater.setInput(content, start, content.length - start);
      while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
        inflater.inflate(unpacked);
        bound(inflater);
      }
    } catch (DataFormatException e) {
      // it is not packed in this way, or damaged: no more comes of it
    } finally {
      effort += EACH + inflater.getBytesRead() + inflater.getBytesWritten();
      inflater.end();
    }
  }

  private void bound(Inflater inflater) throws NotReadable {
    if (effort + inflater.getBytesRead() + inflater.getBytesWritten() > MOST) {
      throw new NotReadable(Reason.TOO_MUCH);
    }
  }
}
