package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.TransferBook;
import eu.hanza.knowledge.TransferStage;
import eu.hanza.knowledge.TransferStep;
import eu.hanza.knowledge.TransferSummary;
import eu.hanza.knowledge.web.PracticePage.LinkView;
import eu.hanza.knowledge.web.TransferPage.StepView;
import eu.hanza.knowledge.web.TransferPage.Told;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a transfer and the fields of its steps. */
@Component
class TransferPages {

  private final TransferBook book;
  private final PracticeDirectory practices;
  private final OrganisationDirectory organisations;
  private final ReuseViews views;
  private final PracticeWords words;

  TransferPages(
      TransferBook book,
      PracticeDirectory practices,
      OrganisationDirectory organisations,
      ReuseViews views,
      PracticeWords words) {
    this.book = book;
    this.practices = practices;
    this.organisations = organisations;
    this.views = views;
    this.words = words;
  }

  TransferPage page(
      TransferSummary transfer,
      Actor actor,
      TransferForm form,
      FormErrors errors,
      Language language) {
    var practice = practices.get(transfer.practice()).summary();
    return new TransferPage(
        "/my/transfers/" + transfer.id(),
        new LinkView(practice.title().in(language).text(), practice.path()),
        name(transfer.giver(), language),
        name(transfer.adopter(), language),
        views.stage(transfer, language),
        transfer.steps().stream().map(step -> view(step, language)).toList(),
        transfer.giverNote(),
        book.may(actor, transfer.id()),
        fields(form, transfer.stage(), language),
        errors);
  }

  private String name(@Nullable OrganisationId id, Language language) {
    return id == null ? "–" : organisations.get(id).name(language).text();
  }

  private StepView view(TransferStep step, Language language) {
    var told = new ArrayList<Told>();
    add(told, "changed", step.changed(), language);
    add(told, "help", step.help(), language);
    add(told, "reason", step.reason(), language);
    return new StepView(
        words.capital(words.text(language, "transfer." + step.stage()), language),
        Formats.of(language).date(step.day()),
        told,
        PracticePages.isAddress(step.evidence())
            ? new LinkView(words.text(language, "transfer.field.evidence"), step.evidence())
            : null);
  }

  private void add(List<Told> told, String name, String text, Language language) {
    if (!text.isBlank()) {
      told.add(new Told(words.text(language, "transfer.field." + name), text));
    }
  }

  /** The fields of a step; the stages that are over are not offered. */
  List<FieldView> fields(TransferForm form, @Nullable TransferStage after, Language language) {
    var stages =
        Arrays.stream(TransferStage.values())
            .filter(one -> after == null ? one != TransferStage.STOPPED : one.compareTo(after) > 0)
            .map(one -> new Option(one.name(), words.text(language, "transfer." + one)))
            .toList();
    return List.of(
        FieldView.choice("stage", label("stage", language), form.stage(), stages),
        FieldView.day("day", label("day", language), form.day()),
        FieldView.lines("changed", label("changed", language), form.changed()).orNothing(),
        FieldView.lines("help", label("help", language), form.help()).orNothing(),
        FieldView.text("evidence", label("evidence", language), form.evidence())
            .hint(label("evidence.hint", language))
            .orNothing(),
        FieldView.lines("reason", label("reason", language), form.reason())
            .hint(label("reason.hint", language))
            .orNothing());
  }

  String label(String name, Language language) {
    return words.text(language, "transfer.field." + name);
  }
}
