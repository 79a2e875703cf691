package eu.hanza.documents;

import java.util.Base64;
import java.util.List;

/** A document as well-formed HTML that refers to nothing outside itself; every text is escaped. */
final class Html {

  private final StringBuilder html = new StringBuilder(4096);

  private Html() {}

  static String of(Document document, String style) {
    return new Html().write(document, style);
  }

  private String write(Document document, String style) {
    html.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(document.language()));
    html.append("\"><head>");
    element("title", document.title());
    html.append("<meta name=\"description\" content=\"");
    html.append(escaped(document.description())).append("\"/>");
    html.append("<meta name=\"subject\" content=\"");
    html.append(escaped(document.description())).append("\"/>");
    html.append("<style>").append(style).append("</style></head><body>");
    element("h1", document.title());
    document.blocks().forEach(this::block);
    return html.append("</body></html>").toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(var level, var text) -> element("h" + level, text);
      case Block.Paragraph(var text) -> lines("<p>", text, "</p>");
      case Block.Items items -> items(items);
      case Block.Table table -> table(table);
      case Block.KeyValues(var pairs) -> pairs(pairs);
      case Block.Notice(var text) -> lines("<p class=\"notice\">", text, "</p>");
      case Block.Code code -> code(code);
      case Block.SignatureLine(var label) -> lines("<p class=\"signature\">", label, "</p>");
      case Block.Question question -> question(question);
      case Block.Matrix matrix -> matrix(matrix);
      case Block.PageBreak() -> html.append("<div class=\"page\"></div>");
    }
  }

  private void items(Block.Items items) {
    var tag = items.numbered() ? "ol" : "ul";
    html.append('<').append(tag).append('>');
    items.texts().forEach(text -> lines("<li>", text, "</li>"));
    html.append("</").append(tag).append('>');
  }

  private void table(Block.Table table) {
    html.append("<table>");
    element("caption", table.caption());
    html.append("<thead><tr>");
    var whole = table.widths().stream().mapToInt(Integer::intValue).sum();
    for (int column = 0; column < table.headers().size(); column++) {
      html.append("<th scope=\"col\"");
      if (whole > 0) {
        html.append(" style=\"width:").append(100 * table.widths().get(column) / whole);
        html.append("%\"");
      }
      lines(">", table.headers().get(column), "</th>");
    }
    html.append("</tr></thead><tbody>");
    table.rows().forEach(this::row);
    html.append("</tbody></table>");
  }

  private void row(List<String> cells) {
    html.append("<tr>");
    for (var cell : cells) {
      lines(Numbers.isNumber(cell) ? "<td class=\"number\">" : "<td>", cell, "</td>");
    }
    html.append("</tr>");
  }

  private void pairs(List<Block.KeyValue> pairs) {
    html.append("<table class=\"pairs\"><tbody>");
    for (var pair : pairs) {
      html.append("<tr>");
      lines("<th scope=\"row\">", pair.key(), "</th>");
      lines("<td>", pair.value(), "</td>");
      html.append("</tr>");
    }
    html.append("</tbody></table>");
  }

  private void code(Block.Code code) {
    var png = Base64.getEncoder().encodeToString(QrCode.png(code.content(), 600));
    html.append("<p class=\"code\"><img alt=\"").append(escaped(code.description()));
    html.append("\" src=\"data:image/png;base64,").append(png).append("\"/></p>");
  }

  private void question(Block.Question question) {
    html.append("<div class=\"question\">");
    lines("<p class=\"label\">", question.label(), "</p>");
    question.notes().forEach(note -> lines("<p class=\"hint\">", note, "</p>"));
    var named = question.fields().size() > 1;
    for (var field : question.fields()) {
      field(field, named, question.name(field));
    }
    html.append("</div>");
  }

  private void field(Field field, boolean named, String name) {
    html.append("<p class=\"field\">");
    switch (field) {
      case Field.Line line -> line(line, named, name);
      case Field.Tick tick -> {
        place(tick, "tick", name);
        lines(" ", tick.label(), "");
      }
      case Field.Pick pick -> place(pick, "line", name);
      case Field.Fixed fixed -> {
        lines("", fixed.label() + ": ", "");
        place(fixed, "fixed", name);
      }
    }
    html.append("</p>");
  }

  private void line(Field.Line line, boolean named, String name) {
    if (named) {
      lines("", line.label() + ": ", "");
    }
    var look =
        switch (line.kind()) {
          case TEXT -> "line";
          case LINES -> "lines";
          case SHORT, DAY -> "short";
        };
    place(line, look, name);
    lines(" ", line.unit(), "");
  }

  /** A place is laid out as a link, which {@link PdfFields} makes a field of. */
  private void place(Field field, String look, String name) {
    html.append("<a class=\"").append(look).append("\" title=\"").append(escaped(name));
    html.append("\" href=\"").append(PdfFields.PLACE).append(field.tag());
    html.append("\">&#160;</a>");
  }

  private void matrix(Block.Matrix matrix) {
    html.append("<div class=\"matrix\"><div class=\"question\">");
    lines("<p class=\"label\">", matrix.label(), "</p>");
    matrix.notes().forEach(note -> lines("<p class=\"hint\">", note, "</p>"));
    html.append("</div><table class=\"matrix\"><thead><tr>");
    matrix.headers().forEach(header -> lines("<th scope=\"col\">", header, "</th>"));
    html.append("</tr></thead><tbody>");
    for (var row : matrix.rows()) {
      lines("<tr><th scope=\"row\">", row.label(), "</th>");
      for (var tick : row.ticks()) {
        html.append("<td>");
        place(tick, "tick", tick.label());
        html.append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</tbody></table></div>");
  }

  private void element(String tag, String text) {
    lines("<" + tag + ">", text, "</" + tag + ">");
  }

  private void lines(String start, String text, String end) {
    html.append(start).append(escaped(text).replace("\n", "<br/>")).append(end);
  }

  /** The text with everything replaced that means something in markup or nothing in XML. */
  static String escaped(String text) {
    var safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || (c >= ' ' && !isNoncharacter(c)))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  private static boolean isNoncharacter(int c) {
    return c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF);
  }
}
