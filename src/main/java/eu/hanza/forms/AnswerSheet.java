package eu.hanza.forms;

import eu.hanza.forms.change.AnswerUnion;
import eu.hanza.forms.change.AnswerUnion.Filled;
import eu.hanza.forms.change.AnswerUnion.Options;
import eu.hanza.forms.change.AnswerUnion.Order;
import eu.hanza.forms.change.AnswerUnion.Version;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.stored.StoredForms;
import eu.hanza.forms.stored.StoredResponses;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.tables.Cell;
import eu.hanza.tables.TableWriter;
import eu.hanza.tables.TableWriter.ByteOrderMark;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All answers to a form over all its versions as one table: a column keeps its place whatever
 * becomes of the form (F-5). What was hidden when it was handed in is not among them.
 */
@Service
public class AnswerSheet {

  private static final List<String> OWN = List.of("number", "received_at", "provenance", "late");

  private final FormBook book;
  private final FormHomes homes;
  private final StoredForms forms;
  private final StoredResponses responses;
  private final Messages messages;

  AnswerSheet(
      FormBook book,
      FormHomes homes,
      StoredForms forms,
      StoredResponses responses,
      Messages messages) {
    this.messages = messages;
    this.book = book;
    this.homes = homes;
    this.forms = forms;
    this.responses = responses;
  }

  /** How columns are called and how the values of choices are written. */
  public enum Values {
    /** By their names, which never change; a column keeps its place. */
    NAMES,
    /** By their words, in the order of the newest version. */
    LABELS
  }

  /** The table of a form. */
  public record Sheet(List<String> columns, List<List<Cell>> rows) {

    /** Makes the lists unchangeable. */
    public Sheet {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** Writes CSV in UTF-8 with a mark by which spreadsheets know that. */
    public void csv(OutputStream out) throws IOException {
      TableWriter.csv(out, ByteOrderMark.WITH, columns, rows.stream());
    }

    /** Writes XLSX. */
    public void xlsx(OutputStream out) throws IOException {
      TableWriter.xlsx(out, "Hanza", columns, rows.stream());
    }
  }

  /** The table of a form, for those who keep it. */
  @Transactional(readOnly = true)
  public Sheet of(FormActor office, FormId id, Values values, Language language) {
    var form = book.visible(office, id);
    office.must(homes.mayKeep(office, form.home()), "export the answers to " + id);
    var versions =
        forms.editions(id).reversed().stream()
            .map(
                edition ->
                    new Version(
                        edition.number(),
                        edition.at(),
                        book.version(id, edition.number()).definition()))
            .toList();
    var handedIn = responses.handedIn(id);
    var filled =
        handedIn.stream().map(one -> new Filled(one.version(), one.at(), one.answers())).toList();
    var written =
        values == Values.NAMES
            ? new AnswerUnion.Values.Names()
            : new AnswerUnion.Values.Labels(language);
    var usual = Options.USUAL;
    var order = values == Values.NAMES ? usual.order() : Order.NEWEST;
    var table = AnswerUnion.of(versions, filled, new Options(order, usual.choices(), written));
    var columns = new ArrayList<>(OWN);
    columns.addAll(table.columns());
    if (values == Values.LABELS) {
      for (var i = 0; i <= OWN.size(); i++) {
        columns.set(i, messages.text(language, "forms.office.export." + columns.get(i)));
      }
    }
    var rows = new ArrayList<List<Cell>>();
    for (var i = 0; i < handedIn.size(); i++) {
      var one = handedIn.get(i);
      var cells =
          new ArrayList<Cell>(
              List.of(
                  Cell.of(one.number()),
                  Cell.of(one.at().atZone(form.terms().zone()).toOffsetDateTime().toString()),
                  Cell.of(provenance(one.provenance(), values, language)),
                  Cell.of(late(one.late(), values, language))));
      cells.addAll(table.rows().get(i));
      rows.add(cells);
    }
    return new Sheet(columns, rows);
  }

  private String provenance(Provenance provenance, Values values, Language language) {
    return values == Values.NAMES
        ? provenance.name()
        : messages.text(language, "forms.provenance." + provenance.name());
  }

  private String late(boolean late, Values values, Language language) {
    if (!late) {
      return "";
    }
    return values == Values.NAMES ? "yes" : messages.text(language, "forms.office.export.yes");
  }
}
