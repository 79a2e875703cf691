package eu.hanza.documents;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/** Puts places to fill in into a DOCX: content controls, each with its tag and its title. */
final class WordFields {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String BOX_FONT =
      "<w:rFonts w:ascii=\"MS Gothic\" w:eastAsia=\"MS Gothic\" w:hAnsi=\"MS Gothic\"/>";
  private static final String PROMPT_STYLE = "<w:rStyle w:val=\"" + WordStyles.PROMPT + "\"/>";
  private static final String PROMPTS = "<w:showingPlcHdr/>";

  private final XWPFDocument docx;
  private int last;

  WordFields(XWPFDocument docx) {
    this.docx = docx;
  }

  /** Writes a place into a paragraph of its own, with its label before it where it needs one. */
  void write(XWPFParagraph paragraph, Field field, Block.Question question) {
    var name = question.name(field);
    switch (field) {
      case Field.Line line -> line(paragraph, line, name, question.fields().size() > 1);
      case Field.Tick tick -> {
        box(paragraph, tick, name);
        text(paragraph, " " + tick.label());
      }
      case Field.Pick pick -> {
        paragraph.setBorderBottom(Borders.SINGLE);
        pick(paragraph, pick, name);
      }
      case Field.Fixed fixed -> {
        text(paragraph, fixed.label() + ": ");
        fixed(paragraph, fixed, name);
      }
    }
  }

  private static void text(XWPFParagraph paragraph, String text) {
    paragraph.createRun().setText(text);
  }

  private void line(XWPFParagraph paragraph, Field.Line line, String name, boolean named) {
    if (named) {
      text(paragraph, line.label() + ": ");
    } else {
      paragraph.setBorderBottom(Borders.SINGLE);
    }
    var blank = line.value().isEmpty();
    var kind =
        switch (line.kind()) {
          case LINES -> "<w:text w:multiLine=\"1\"/>";
          case DAY -> "<w:date><w:dateFormat w:val=\"dd.MM.yyyy\"/></w:date>";
          case TEXT, SHORT ->
              line.value().contains("\n") ? "<w:text w:multiLine=\"1\"/>" : "<w:text/>";
        };
    var shown = blank ? prompt(line.prompt()) : run("", line.value());
    control(paragraph, line.tag(), name, (blank ? PROMPTS : "") + kind, shown);
    if (!line.unit().isEmpty()) {
      text(paragraph, " " + line.unit());
    }
  }

  /** Writes a box alone; its label stands elsewhere. */
  void box(XWPFParagraph paragraph, Field.Tick tick, String name) {
    letOldProgrammesPassOver();
    var kind =
        """
        <w14:checkbox><w14:checked w14:val="%s"/>\
        <w14:checkedState w14:val="2612" w14:font="MS Gothic"/>\
        <w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>\
        """
            .formatted(tick.ticked() ? 1 : 0);
    control(paragraph, tick.tag(), name, kind, run(BOX_FONT, tick.ticked() ? "☒" : "☐"));
  }

  private void pick(XWPFParagraph paragraph, Field.Pick pick, String name) {
    var items =
        pick.options().stream()
            .map(
                option ->
                    "<w:listItem w:displayText=\"%s\" w:value=\"%s\"/>"
                        .formatted(Html.escaped(option.text()), Html.escaped(option.value())))
            .collect(Collectors.joining("", "<w:dropDownList>", "</w:dropDownList>"));
    var chosen = pick.options().stream().filter(o -> o.value().equals(pick.chosen())).findFirst();
    var shown = chosen.map(option -> run("", option.text())).orElse(prompt(pick.prompt()));
    control(paragraph, pick.tag(), name, (chosen.isEmpty() ? PROMPTS : "") + items, shown);
  }

  /** A fixed value also stands among the properties of the file, where no editing reaches it. */
  private void fixed(XWPFParagraph paragraph, Field.Fixed fixed, String name) {
    control(
        paragraph,
        fixed.tag(),
        name,
        "<w:lock w:val=\"sdtContentLocked\"/><w:text/>",
        run("", fixed.value()));
    docx.getProperties().getCustomProperties().addProperty(fixed.tag(), fixed.value());
  }

  private static String prompt(String text) {
    return run(PROMPT_STYLE, text);
  }

  private static String run(String look, String text) {
    var lines =
        Arrays.stream(text.split("\n", -1))
            .map(WordFields::words)
            .collect(Collectors.joining("<w:br/>"));
    return "<w:r><w:rPr>" + look + "</w:rPr>" + lines + "</w:r>";
  }

  private static String words(String line) {
    return Arrays.stream(line.split("\t", -1))
        .map(part -> "<w:t xml:space=\"preserve\">" + Html.escaped(part) + "</w:t>")
        .collect(Collectors.joining("<w:tab/>"));
  }

  private void control(
      XWPFParagraph paragraph, String tag, String name, String kind, String content) {
    var xml =
        """
        <x xmlns:w="%s" xmlns:w14="%s"><w:sdt><w:sdtPr><w:alias w:val="%s"/><w:tag w:val="%s"/>\
        <w:id w:val="%d"/>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt></x>\
        """
            .formatted(W, W14, Html.escaped(title(name)), tag, ++last, kind, content);
    try (var source = XmlObject.Factory.parse(xml).newCursor();
        var target = paragraph.getCTP().newCursor()) {
      source.toFirstChild();
      target.toEndToken();
      source.copyXmlContents(target);
    } catch (XmlException e) {
      throw new IllegalStateException("A control is no XML: " + tag, e);
    }
  }

  /** Word processors keep titles as short as tags. */
  private static String title(String label) {
    return label.length() <= Field.LONGEST_TAG
        ? label
        : label.substring(0, label.offsetByCodePoints(0, Field.LONGEST_TAG - 4)) + "…";
  }

  private void letOldProgrammesPassOver() {
    try (var root = docx.getDocument().newCursor()) {
      var ignorable = new QName(COMPATIBILITY, "Ignorable", "mc");
      if (root.getAttributeText(ignorable) == null) {
        root.setAttributeText(ignorable, "w14");
        root.toNextToken();
        root.insertNamespace("w14", W14);
      }
    }
  }
}
