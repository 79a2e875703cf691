package eu.hanza.documents;

import eu.hanza.documents.FilledFields.Gathering;
import eu.hanza.documents.FilledFields.NotReadable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Follows the text of a DOCX and gathers what stands in its content controls. */
final class WordControls {

  private static final Set<String> TICKS = Set.of("☒", "☑", "✓", "✔", "x", "X");
  private static final Set<String> NO_TICKS = Set.of("☐", "□", "");

  /** A control as far as it has been read. */
  private static final class Control {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> options = new HashMap<>();
    private String tag = "";
    private boolean prompts;
    private boolean styled;
    private boolean box;
    private boolean checked;
    private boolean ended;

    private void write(String words) {
      if (ended) {
        text.append('\n');
        ended = false;
      }
      if (text.length() < Gathering.LONGEST) {
        text.append(words);
      }
    }

    private String value() {
      var written = text.toString();
      if (box) {
        var sign = written.strip();
        return TICKS.contains(sign) || (checked && !NO_TICKS.contains(sign))
            ? FilledFields.TICKED
            : "";
      }
      if (prompts && styled) {
        return "";
      }
      return options.getOrDefault(written, written);
    }
  }

  private final Gathering found;
  private final Deque<Control> open = new ArrayDeque<>();
  private int gone;
  private int inProperties;
  private boolean inText;
  private boolean inRun;

  WordControls(Gathering found) {
    this.found = found;
  }

  void next(XMLStreamReader xml) throws NotReadable {
    if (xml.isStartElement()) {
      starts(xml);
    } else if (xml.isEndElement()) {
      ends(xml.getLocalName());
    } else if (xml.isCharacters() && inText && gone == 0) {
      write(xml.getText());
    }
  }

  private void starts(XMLStreamReader xml) {
    var name = xml.getLocalName();
    switch (name) {
      case "sdt" -> open.push(new Control());
      case "sdtPr" -> inProperties++;
      case "r" -> inRun = true;
      case "t" -> inText = true;
      case "br", "cr" -> sign("\n");
      case "tab" -> sign("\t");
      case "noBreakHyphen" -> sign("\u2011");
      case "del", "moveFrom" -> gone++;
      default -> detail(name, xml);
    }
  }

  private void sign(String text) {
    if (inRun && gone == 0) {
      write(text);
    }
  }

  private void write(String words) {
    var control = innermost();
    if (control != null) {
      control.write(words);
    }
  }

  private @Nullable Control innermost() {
    return open.stream().filter(control -> !control.tag.isEmpty()).findFirst().orElse(null);
  }

  private void detail(String name, XMLStreamReader xml) {
    var control = open.peek();
    if (control == null) {
      return;
    }
    if (inProperties == 0) {
      control.styled |= name.equals("rStyle");
      return;
    }
    switch (name) {
      case "tag" -> control.tag = attribute(xml, "val");
      case "showingPlcHdr" -> control.prompts = isOn(xml);
      case "checkbox" -> control.box = true;
      case "checked" -> control.checked = isOn(xml);
      case "listItem" ->
          control.options.put(attribute(xml, "displayText"), attribute(xml, "value"));
      default -> {}
    }
  }

  private static boolean isOn(XMLStreamReader xml) {
    return !Set.of("0", "false", "off").contains(attribute(xml, "val"));
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private void ends(String name) throws NotReadable {
    switch (name) {
      case "sdt" -> close();
      case "sdtPr" -> inProperties--;
      case "r" -> inRun = false;
      case "t" -> inText = false;
      case "p" -> {
        var control = innermost();
        if (control != null) {
          control.ended = true;
        }
      }
      case "del", "moveFrom" -> gone--;
      default -> {}
    }
  }

  /** A control that was deleted while changes are tracked is gone. */
  private void close() throws NotReadable {
    var control = open.pop();
    if (gone == 0) {
      found.add(control.tag, control.value());
    }
  }
}
