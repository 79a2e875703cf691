package eu.hanza.forms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.forms.spi.ClauseTexts;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.forms.stored.OptionPools;
import eu.hanza.forms.stored.StoredForms;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The forms of the installation: drafts that the office changes, and numbered versions that never
 * change (F-3).
 */
@Service
@Transactional
public class FormBook {

  private record Key(FormId form, int number) {}

  private final StoredForms forms;
  private final OptionPools pools;
  private final FormHomes homes;
  private final LentFunctions functions;
  private final Optional<ClauseTexts> clauses;
  private final History history;
  private final Clock clock;
  private final Cache<Key, CheckedForm> checked = Caffeine.newBuilder().maximumSize(200).build();

  FormBook(
      StoredForms forms,
      OptionPools pools,
      FormHomes homes,
      LentFunctions functions,
      Optional<ClauseTexts> clauses,
      History history,
      Clock clock) {
    this.forms = forms;
    this.pools = pools;
    this.homes = homes;
    this.functions = functions;
    this.clauses = clauses;
    this.history = history;
    this.clock = clock;
  }

  /** Starts a form. */
  public FormId create(FormActor by, FormHome home, FormDefinition definition) {
    by.must(homes.mayKeep(by, home), "make a form of " + home);
    var id = FormId.next();
    var zone = homes.get(home, Language.EN).zone();
    forms.add(id, home, definition, FormTerms.open(zone), by.person(), clock.instant());
    history.note(Line.of("forms.history.created", by.person(), id));
    return id;
  }

  /** Keeps a changed draft, unless somebody else changed it since the stated revision. */
  public EditResult edit(FormActor by, FormId id, int revision, FormDefinition definition) {
    kept(by, id);
    if (!forms.change(id, revision, definition, by.person(), clock.instant())) {
      return new EditResult.Stale(get(id));
    }
    history.note(Line.of("forms.history.edited", by.person(), id).with("revision", revision + 1));
    return new EditResult.Saved(revision + 1);
  }

  /** Changes the terms on which it is filled in; those already given answers keep theirs. */
  public List<Refusal> settle(FormActor by, FormId id, FormTerms terms) {
    var before = kept(by, id).summary();
    var refusals = terms.clause() == null ? List.<Refusal>of() : foreign(before.home(), terms);
    if (refusals.isEmpty() && before.published() > 0) {
      refusals = clauseMissing(before.home(), terms);
    }
    if (!refusals.isEmpty()) {
      return refusals;
    }
    forms.change(id, terms);
    var was = before.terms();
    history.note(
        Line.of("forms.history.settled", by.person(), id)
            .changed("answered-by", was.answeredBy(), terms.answeredBy())
            .changed("opens", was.opensAt(), terms.opensAt())
            .changed("closes", was.closesAt(), terms.closesAt())
            .changed("signed-off", was.signedOff(), terms.signedOff()));
    return List.of();
  }

  private List<Refusal> foreign(FormHome home, FormTerms terms) {
    var chosen = String.valueOf(terms.clause());
    var usable = homes.get(home, Language.EN).clauses().get();
    return usable.stream().anyMatch(option -> option.value().equals(chosen))
        ? List.of()
        : List.of(Refusal.of("forms.office.clause.foreign").at("clause"));
  }

  /** The parts of the information clause without which nothing is published (T28). */
  private List<Refusal> clauseMissing(FormHome home, FormTerms terms) {
    if (homes.get(home, Language.EN).asksItself()) {
      return List.of();
    }
    var id = terms.clause();
    var clause =
        id == null ? null : clauses.flatMap(all -> all.clause(id, Language.EN)).orElse(null);
    if (clause == null) {
      return List.of(Refusal.of("forms.office.clause.none").at("clause"));
    }
    if (!clause.missing().isEmpty()) {
      return clause.missing().stream().map(key -> Refusal.of(key).at("clause")).toList();
    }
    return clause.edition() == 0
        ? List.of(Refusal.of("forms.office.clause.unpublished").at("clause"))
        : List.of();
  }

  /** Publishes the draft as the next version, if nothing stands against it. */
  public PublishResult publish(FormActor by, FormId id, int revision) {
    var draft = kept(by, id);
    if (draft.revision() != revision) {
      return new PublishResult.Refused(List.of(), List.of(Refusal.of("forms.office.stale")));
    }
    var hindrances = hindrances(draft);
    if (hindrances.isPresent()) {
      return hindrances.get();
    }
    var number = forms.publish(id, draft.definition(), by.person(), clock.instant());
    pools.open(id, draft.definition());
    history.note(Line.of("forms.history.published", by.person(), id).with("number", number));
    return new PublishResult.Published(number);
  }

  /** What stands against publishing a draft as it is; empty if nothing does. */
  @Transactional(readOnly = true)
  public Optional<PublishResult.Refused> hindrances(FormDraft draft) {
    var summary = draft.summary();
    var problems = check(draft.definition()).problems().stream().filter(FormProblem::refused);
    var reasons = new ArrayList<>(clauseMissing(summary.home(), summary.terms()));
    reasons.addAll(pools.refusals(summary.id(), draft.definition()));
    if (summary.published() > 0 && !summary.changed()) {
      reasons.add(Refusal.of("forms.office.unchanged"));
    }
    var found = problems.toList();
    return found.isEmpty() && reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(new PublishResult.Refused(found, reasons));
  }

  /** Closes a form before its time, or opens it again. */
  public void close(FormActor by, FormId id, boolean closed) {
    kept(by, id);
    forms.close(id, closed ? clock.instant() : null);
    var key = closed ? "forms.history.closed" : "forms.history.opened";
    history.note(Line.of(key, by.person(), id));
  }

  /** The draft, for those who keep the form. */
  @Transactional(readOnly = true)
  public FormDraft draft(FormActor by, FormId id) {
    return kept(by, id);
  }

  private FormDraft kept(FormActor by, FormId id) {
    var draft = get(id);
    by.must(homes.mayKeep(by, draft.summary().home()), "keep the form " + id);
    return draft;
  }

  private FormDraft get(FormId id) {
    return forms.find(id).orElseThrow(() -> new NotFoundException("form " + id));
  }

  /** A form that the actor may see. */
  @Transactional(readOnly = true)
  public FormSummary visible(FormActor actor, FormId id) {
    var form = get(id).summary();
    var may =
        form.published() > 0 ? homes.maySee(actor, form.home()) : homes.mayKeep(actor, form.home());
    if (!may) {
      throw new NotFoundException("form " + id + " that the reader may see");
    }
    return form;
  }

  /** A form, if there is one. */
  @Transactional(readOnly = true)
  public Optional<FormSummary> find(FormId id) {
    return forms.find(id).map(FormDraft::summary);
  }

  /** The forms of a thing, the latest changed first. */
  @Transactional(readOnly = true)
  public List<FormSummary> of(FormHome home) {
    return forms.of(List.of(home));
  }

  /** The forms that the actor keeps, the latest changed first. */
  @Transactional(readOnly = true)
  public List<FormSummary> keptBy(FormActor actor, Language language) {
    var offered = homes.offered(actor, language);
    return forms.of(offered.stream().map(view -> view.home()).toList());
  }

  /** The versions of a form, the newest first. */
  @Transactional(readOnly = true)
  public List<FormEdition> editions(FormId id) {
    return forms.editions(id);
  }

  /** A version of a form, ready to be filled in. */
  public CheckedForm version(FormId id, int number) {
    var key = new Key(id, number);
    return Objects.requireNonNull(checked.get(key, this::read));
  }

  private CheckedForm read(Key key) {
    return forms
        .definition(key.form(), key.number())
        .map(this::check)
        .orElseThrow(() -> new NotFoundException("version " + key));
  }

  /** Reads the rules of a form, with the functions that modules lend. */
  public CheckedForm check(FormDefinition definition) {
    return CheckedForm.of(definition, functions.all());
  }
}
