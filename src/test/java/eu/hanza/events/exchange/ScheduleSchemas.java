package eu.hanza.events.exchange;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The published schemas of schedules, as judges. */
public final class ScheduleSchemas {

  private static final Schema XML = xml();
  private static final com.networknt.schema.Schema JSON =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6)
          .getSchema(open("schema.json"));

  private ScheduleSchemas() {}

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        ScheduleSchemas.class.getResourceAsStream("/events/schedule/" + name));
  }

  private static Schema xml() {
    try (var xsd = open("schedule.xml.xsd")) {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(new StreamSource(xsd));
    } catch (SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the XML schema objects to. */
  public static List<String> errorsOfXml(byte[] file) {
    var errors = new ArrayList<String>();
    var validator = XML.newValidator();
    validator.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + " " + e.getMessage());
          }
        });
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(file)));
    } catch (SAXException | IOException e) {
      errors.add(String.valueOf(e.getMessage()));
    }
    return errors;
  }

  /** What the JSON schema objects to; forms of texts such as dates count. */
  public static List<String> errorsOfJson(byte[] file) {
    var text = new String(file, StandardCharsets.UTF_8);
    return JSON
        .validate(
            text,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
