package eu.hanza.notifications;

import eu.hanza.notifications.spi.OutgoingMail;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Makes the HTML part of a mail from its plain text: paragraphs and links, nothing loaded. */
final class MailHtml {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:)]");

  private static final Pattern PARAGRAPHS = Pattern.compile("\\n{2,}");

  private MailHtml() {}

  static String of(OutgoingMail mail) {
    var html = new StringBuilder("<!doctype html><html lang=\"" + mail.language().tag() + "\">");
    html.append("<head><meta charset=\"utf-8\"><title>")
        .append(HtmlUtils.htmlEscape(mail.subject(), "UTF-8"))
        .append("</title></head><body>");
    for (var paragraph : PARAGRAPHS.split(mail.text(), -1)) {
      html.append("<p>").append(linked(paragraph).replace("\n", "<br>")).append("</p>");
    }
    return html.append("</body></html>").toString();
  }

  private static String linked(String text) {
    var html = new StringBuilder();
    var found = ADDRESS.matcher(text);
    var end = 0;
    while (found.find()) {
      var address = HtmlUtils.htmlEscape(found.group(), "UTF-8");
      html.append(HtmlUtils.htmlEscape(text.substring(end, found.start()), "UTF-8"));
      html.append("<a href=\"" + address + "\">" + address + "</a>");
      end = found.end();
    }
    return html.append(HtmlUtils.htmlEscape(text.substring(end), "UTF-8")).toString();
  }
}
