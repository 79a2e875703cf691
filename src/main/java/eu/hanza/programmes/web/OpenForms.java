package eu.hanza.programmes.web;

import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormSummary;
import eu.hanza.forms.FormWindow;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.spi.ProgrammeSection;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Part;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms of a programme that can be filled in now, on its first page. */
@Component
class OpenForms implements ProgrammeSection {

  private final FormBook book;
  private final Messages messages;
  private final Clock clock;

  OpenForms(FormBook book, Messages messages, Clock clock) {
    this.book = book;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Optional<Part> section(ProgrammeId programme, Language language) {
    var now = clock.instant();
    var rows =
        book.of(new FormHome("programme", programme.value())).stream()
            .filter(form -> form.window(now) == FormWindow.OPEN)
            .map(form -> row(form, language))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Part.of("programmes/_forms", new OpenFormsView(rows)));
  }

  private OpenFormsView.Row row(FormSummary form, Language language) {
    var title = form.title().in(language);
    var closes = form.terms().closesAt();
    var deadline =
        closes == null
            ? ""
            : messages.text(
                language,
                "programmes.forms.until",
                "when",
                Formats.of(language).dateTime(closes.atZone(form.terms().zone())));
    return new OpenFormsView.Row(form.path(), title.text(), title.language(), deadline);
  }
}
