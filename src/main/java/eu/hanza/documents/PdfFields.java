package eu.hanza.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDFieldFactory;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;

/**
 * Makes a PDF that can be filled in: the places, which were laid out as links, become fields. So
 * they keep their position in the reading order, and their tags.
 */
final class PdfFields {

  /** What the address of a link begins with that is a place. */
  static final String PLACE = "https://place.invalid/";

  private static final String APPEARANCE = "/Sans 10 Tf 0 g";

  /** The state of a box that is ticked. */
  private static final COSName TICKED = COSName.getPDFName("Yes");

  private final PDDocument pdf;
  private final Map<String, Field> fields;
  private final PDAcroForm form;
  private final List<PDField> made = new ArrayList<>();

  private PdfFields(PDDocument pdf, Map<String, Field> fields) throws IOException {
    this.pdf = pdf;
    this.fields = fields;
    this.form = new PDAcroForm(pdf);
    try (var file = PdfMaker.resource("/fonts/SourceSans3_400Regular.ttf")) {
      var resources = new PDResources();
      resources.put(COSName.getPDFName("Sans"), PDType0Font.load(pdf, file, false));
      form.setDefaultResources(resources);
    }
    form.setDefaultAppearance(APPEARANCE);
  }

  /** The places of a document, by tag. */
  static Map<String, Field> of(Document document) {
    return document.blocks().stream()
        .flatMap(PdfFields::of)
        .collect(Collectors.toMap(Field::tag, Function.identity()));
  }

  private static Stream<? extends Field> of(Block block) {
    return switch (block) {
      case Block.Question question -> question.fields().stream();
      case Block.Matrix matrix -> matrix.rows().stream().flatMap(row -> row.ticks().stream());
      default -> Stream.of();
    };
  }

  static void write(byte[] laidOut, Map<String, Field> fields, OutputStream out)
      throws IOException {
    try (var pdf = Loader.loadPDF(laidOut)) {
      new PdfFields(pdf, fields).make();
      pdf.save(out);
    }
  }

  private void make() throws IOException {
    for (var page : pdf.getPages()) {
      for (var annotation : page.getAnnotations()) {
        var field = place(annotation);
        if (field != null) {
          made.add(make(field, annotation));
          page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        }
      }
    }
    form.setFields(made);
    pdf.getDocumentCatalog().setAcroForm(form);
    new PdfFieldTags(pdf.getDocumentCatalog().getStructureTreeRoot()).correct();
  }

  private @Nullable Field place(PDAnnotation annotation) {
    return annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI address
            && address.getURI().startsWith(PLACE)
        ? fields.get(address.getURI().substring(PLACE.length()))
        : null;
  }

  private PDField make(Field field, PDAnnotation annotation) throws IOException {
    var place = annotation.getCOSObject();
    for (var key : List.of(COSName.A, COSName.BS, COSName.BORDER, COSName.H, COSName.C)) {
      place.removeItem(key);
    }
    place.setItem(COSName.SUBTYPE, COSName.getPDFName(PDAnnotationWidget.SUB_TYPE));
    place.setString(COSName.T, field.tag());
    place.setString(COSName.TU, annotation.getContents());
    switch (field) {
      case Field.Line line -> text(place, line.value(), line.kind() == Field.Kind.LINES, false);
      case Field.Fixed fixed -> text(place, fixed.value(), false, true);
      case Field.Pick pick -> pick(place, pick);
      case Field.Tick tick -> tick(place, tick, annotation.getRectangle());
    }
    return PDFieldFactory.createField(form, place, null);
  }

  private void text(COSDictionary place, String value, boolean lines, boolean fixed)
      throws IOException {
    place.setItem(COSName.FT, COSName.TX);
    var text = (PDTextField) PDFieldFactory.createField(form, place, null);
    text.setDefaultAppearance(APPEARANCE);
    text.setMultiline(lines || value.contains("\n"));
    text.setReadOnly(fixed);
    show(text, value);
  }

  /** Shows a value; signs that the font lacks are left to the programme that opens the file. */
  private void show(PDField field, String value) throws IOException {
    try {
      field.setValue(value.replace('\t', ' '));
    } catch (IllegalArgumentException e) {
      field.getCOSObject().removeItem(COSName.AP);
      form.setNeedAppearances(true);
    }
    if (!value.isEmpty()) {
      field.getCOSObject().setString(COSName.V, value);
    }
  }

  private void pick(COSDictionary place, Field.Pick pick) throws IOException {
    place.setItem(COSName.FT, COSName.CH);
    place.setInt(COSName.FF, 1 << 17);
    var list = (PDComboBox) PDFieldFactory.createField(form, place, null);
    list.setDefaultAppearance(APPEARANCE);
    var values = pick.options().stream().map(Field.Option::value).toList();
    var texts = pick.options().stream().map(Field.Option::text).toList();
    var chosen = values.indexOf(pick.chosen());
    list.setOptions(texts);
    show(list, chosen < 0 ? "" : texts.get(chosen));
    list.setOptions(values, texts);
    if (chosen >= 0) {
      place.setString(COSName.V, pick.chosen());
    }
  }

  private void tick(COSDictionary place, Field.Tick tick, PDRectangle rectangle)
      throws IOException {
    place.setItem(COSName.FT, COSName.BTN);
    var states = new COSDictionary();
    states.setItem(TICKED, box(rectangle, true));
    states.setItem(COSName.Off, box(rectangle, false));
    states.setDirect(true); // some programmes look for the states nowhere else
    var looks = new COSDictionary();
    looks.setItem(COSName.N, states);
    place.setItem(COSName.AP, looks);
    var box = (PDCheckBox) PDFieldFactory.createField(form, place, null);
    if (tick.ticked()) {
      box.check();
    } else {
      box.unCheck();
    }
  }

  private PDAppearanceStream box(PDRectangle rectangle, boolean ticked) throws IOException {
    var look = new PDAppearanceStream(pdf);
    look.setBBox(new PDRectangle(rectangle.getWidth(), rectangle.getHeight()));
    look.setResources(new PDResources());
    var width = rectangle.getWidth() - 2;
    var height = rectangle.getHeight() - 2;
    try (var out = look.getStream().createOutputStream()) {
      if (ticked) {
        out.write(cross(width, height).getBytes(StandardCharsets.US_ASCII));
      }
    }
    return look;
  }

  private static String cross(float width, float height) {
    return String.format(
        Locale.ROOT, "q 1.4 w 2 2 m %1$.1f %2$.1f l 2 %2$.1f m %1$.1f 2 l S Q", width, height);
  }
}
