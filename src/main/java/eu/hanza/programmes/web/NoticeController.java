package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.EditionSummary;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.FunderId;
import eu.hanza.programmes.NoticeBook;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office's form for the wordings of a funder's notice. */
@Pages
@RequestMapping("/office/funders/{id}/notices")
class NoticeController extends PartController<FunderId, NoticeForm> {

  private final FunderDirectory directory;
  private final NoticeBook notices;
  private final ProgrammeDirectory programmes;

  NoticeController(
      FunderDirectory directory,
      NoticeBook notices,
      ProgrammeDirectory programmes,
      FormReader reader,
      PartForms forms) {
    super(new Place("/office/funders", "notices", "notice"), reader, forms);
    this.directory = directory;
    this.notices = notices;
    this.programmes = programmes;
  }

  @Override
  FunderId mine(String id, Actor actor) {
    return PartForms.kept(directory, id, actor);
  }

  /** What was worded once is never reworded. */
  @Override
  NoticeForm form(FunderId funder, String notice) {
    if (isNew(notice)) {
      return NoticeForm.EMPTY;
    }
    throw new NotFoundException("a form of notice " + notice);
  }

  @Override
  List<Refusal> keep(Actor by, FunderId funder, String notice, NoticeForm form) {
    return form.hasLogo()
        ? notices.word(by, funder, form.notice(), form.upload())
        : notices.word(by, funder, form.notice());
  }

  @Override
  List<FieldView> fields(FunderId funder, NoticeForm form, Actor actor, Words words) {
    return form.fields(words, editions(funder, actor, words.language()));
  }

  private List<Option> editions(FunderId funder, Actor actor, Language language) {
    return programmes.coordinatedBy(actor).stream()
        .filter(programme -> funder.equals(programme.funder()))
        .flatMap(programme -> programmes.editions(programme.id()).stream())
        .map(edition -> new Option(edition.id().toString(), label(edition, language)))
        .toList();
  }

  private static String label(EditionSummary edition, Language language) {
    return edition.year() + " – " + edition.name().in(language).text();
  }
}
