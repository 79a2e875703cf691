package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.forms.ChoiceCount;
import eu.hanza.forms.ChoiceCounts;
import eu.hanza.forms.EditResult;
import eu.hanza.forms.EmbeddedForms;
import eu.hanza.forms.EmbeddedForms.Attempt;
import eu.hanza.forms.EmbeddedForms.Sheet;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormLanguage;
import eu.hanza.forms.FormSummary;
import eu.hanza.forms.XlsForms;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions of events, with their answers by registration. */
@Service
@Transactional
public class EventQuestions {

  private static final String AUDIENCE = "audience";

  private final EmbeddedForms embedded;
  private final ChoiceCounts counts;
  private final FormBook book;
  private final EventCalendar calendar;

  EventQuestions(
      EmbeddedForms embedded, ChoiceCounts counts, FormBook book, EventCalendar calendar) {
    this.embedded = embedded;
    this.counts = counts;
    this.book = book;
    this.calendar = calendar;
  }

  /** The questions before anybody answered; nothing where the event asks none. */
  @Transactional(readOnly = true)
  public Optional<Attempt> begin(EventId event, @Nullable PersonId person, Language language) {
    return embedded.of(EventForms.home(event)).map(form -> embedded.begin(form, person, language));
  }

  /** The questions with what was posted; nothing where the event asks none. */
  @Transactional(readOnly = true)
  public Optional<Attempt> read(
      EventId event,
      Map<String, String[]> parameters,
      @Nullable PersonId person,
      Language language) {
    return embedded
        .of(EventForms.home(event))
        .map(form -> embedded.read(form, parameters, person, language));
  }

  /** The answers of registrations, in words. */
  @Transactional(readOnly = true)
  public Sheet sheet(EventId event, Collection<RegistrationId> registrations, Language language) {
    var ids = registrations.stream().map(RegistrationId::value).toList();
    return embedded.sheet(EventForms.home(event), ids, language);
  }

  /** The form of an event in the office, published or not. */
  @Transactional(readOnly = true)
  public Optional<FormSummary> form(EventId event) {
    return book.of(EventForms.home(event)).stream().findFirst();
  }

  /** The form of an event; an empty one is made where there is none yet. */
  public FormId make(Actor by, EventId event) {
    var programme = calendar.get(event).programme();
    by.must(EventRules.mayKeep(by, programme), "make questions of " + event);
    var actor = by.system() ? FormActor.SYSTEM : FormActor.of(by.who());
    return form(event)
        .map(FormSummary::id)
        .orElseGet(() -> book.create(actor, EventForms.home(event), empty(event)));
  }

  /**
   * Puts the question for the audience group before the event's own questions, as a draft that the
   * office publishes: politicians, administrators, experts, scholars, or another one in words. A
   * form that asks for it already stays as it is.
   */
  public FormId askAudience(Actor by, EventId event) {
    var id = make(by, event);
    var actor = by.system() ? FormActor.SYSTEM : FormActor.of(by.who());
    var draft = book.draft(actor, id);
    var before = draft.definition();
    if (before.all().map(FormItem::name).noneMatch(AUDIENCE::equals)) {
      var changed = joined(XlsForms.shipped("/forms/audience"), before);
      if (book.edit(actor, id, draft.revision(), changed) instanceof EditResult.Stale) {
        throw new OptimisticLockingFailureException("The questions of " + event + " changed");
      }
    }
    return id;
  }

  private static FormDefinition joined(FormDefinition block, FormDefinition form) {
    var items = new ArrayList<>(block.items());
    items.addAll(form.items());
    var lists = new LinkedHashMap<>(form.lists());
    lists.putAll(block.lists());
    return new FormDefinition(
        form.formId(),
        form.title(),
        form.version(),
        form.languages(),
        form.defaultLanguage(),
        items,
        lists,
        form.instanceName(),
        form.settings());
  }

  /** How often each choice was taken in these registrations, by question. */
  @Transactional(readOnly = true)
  public List<ChoiceCount> counts(EventId event, Collection<RegistrationId> registrations) {
    var ids = registrations.stream().map(RegistrationId::value).toList();
    return counts.of(EventForms.home(event), ids);
  }

  private FormDefinition empty(EventId event) {
    var languages = List.of(FormLanguage.of("pl"), FormLanguage.of("en"), FormLanguage.of("uk"));
    var title = calendar.get(event).event().title();
    return new FormDefinition(
        "registration", title, "", languages, "pl", List.of(), Map.of(), "", Map.of());
  }
}
