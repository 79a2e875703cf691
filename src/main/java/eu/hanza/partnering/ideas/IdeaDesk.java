package eu.hanza.partnering.ideas;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.partnering.DeskResult;
import eu.hanza.partnering.InterestAccepted;
import eu.hanza.partnering.ListingDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who speak for an organisation do with its ideas (S0.11). */
@Service
@Transactional
public class IdeaDesk {

  private static final int LONGEST = 300;
  private static final List<Refusal> SETTLED = List.of(Refusal.of("partnering.idea.settled"));

  private final Ideas ideas;
  private final IdeaBook book;
  private final ListingDesk listings;
  private final OrganisationDirectory organisations;
  private final History history;
  private final Clock clock;

  IdeaDesk(
      Ideas ideas,
      IdeaBook book,
      ListingDesk listings,
      OrganisationDirectory organisations,
      History history,
      Clock clock) {
    this.ideas = ideas;
    this.book = book;
    this.listings = listings;
    this.organisations = organisations;
    this.history = history;
    this.clock = clock;
  }

  /** The organisations for which somebody may enter ideas. */
  @Transactional(readOnly = true)
  public List<OrganisationId> organisations(Actor actor) {
    return listings.organisations(actor);
  }

  /** The ideas of the organisations for which somebody speaks, the latest first. */
  @Transactional(readOnly = true)
  public List<IdeaSummary> own(Actor actor) {
    var own = organisations(actor);
    return own.isEmpty() ? List.of() : book.summaries(ideas.of(own));
  }

  /** An idea that somebody leads. */
  @Transactional(readOnly = true)
  public IdeaSummary get(Actor actor, IdeaId id) {
    return book.summary(led(actor, id));
  }

  private Idea led(Actor actor, IdeaId id) {
    var idea = book.get(id);
    must(actor, idea.organisation());
    return idea;
  }

  private void must(Actor actor, OrganisationId organisation) {
    var may = actor.system() || organisations(actor).contains(organisation);
    actor.must(may, "lead an idea of " + organisation);
  }

  /**
   * Enters an idea.
   *
   * @param searching whether a search for partners begins at once
   */
  public IdeaResult enter(
      Actor actor, OrganisationId organisation, IdeaDraft draft, boolean searching) {
    var current = organisations.current(organisation);
    must(actor, current);
    var refusals = draft.refusals();
    if (!refusals.isEmpty()) {
      return new IdeaResult.Refused(refusals);
    }
    var idea = ideas.save(Idea.enter(current, draft, clock.instant()));
    var key = searching ? "entered-searching" : "entered";
    history.note(Line.of("partnering.history.idea." + key, actor.person(), idea.id()));
    if (searching) {
      openSearch(actor, idea);
    }
    return new IdeaResult.Kept(idea.id());
  }

  /** Says something else, while nothing was made of it yet. */
  public List<Refusal> change(Actor actor, IdeaId id, IdeaDraft draft) {
    var idea = led(actor, id);
    var refusals = isIn(idea, IdeaState.OPEN) ? draft.refusals() : SETTLED;
    if (refusals.isEmpty()) {
      ideas.save(idea.say(draft, book.today()));
      history.note(
          Line.of("partnering.history.idea.changed", actor.person(), id)
              .changed("title", idea.draft().title(), draft.title()));
    }
    return refusals;
  }

  private boolean isIn(Idea idea, IdeaState... states) {
    return List.of(states).contains(idea.stateOn(book.today()));
  }

  /** Opens a search for partners with the words of the idea; it waits for a review as any does. */
  public List<Refusal> search(Actor actor, IdeaId id) {
    var idea = led(actor, id);
    if (!isIn(idea, IdeaState.OPEN)) {
      return SETTLED;
    }
    openSearch(actor, idea);
    history.note(Line.of("partnering.history.idea.searching", actor.person(), id));
    return List.of();
  }

  private void openSearch(Actor actor, Idea idea) {
    var drafted = listings.draft(actor, idea.organisation(), idea.draft().search());
    if (!(drafted instanceof DeskResult.Kept(var listing))) {
      throw new IllegalStateException("An idea is a listing: " + drafted.refusals());
    }
    var submitted = listings.submit(actor, listing);
    if (!submitted.refusals().isEmpty()) {
      throw new IllegalStateException("A whole idea is a whole listing: " + submitted.refusals());
    }
    ideas.save(idea.search(listing, book.today()));
  }

  /** Ends the search of an idea, if it goes on. */
  private void endSearch(Actor actor, Idea idea) {
    var listing = idea.listing();
    if (listing != null) {
      listings.withdraw(actor, listing);
    }
  }

  /** Puts an idea aside until a day, on which it comes back. */
  public List<Refusal> rest(Actor actor, IdeaId id, LocalDate until, String reason) {
    var idea = led(actor, id);
    if (!isIn(idea, IdeaState.OPEN, IdeaState.SEARCHING)) {
      return SETTLED;
    }
    var today = book.today();
    if (!until.isAfter(today) || until.isAfter(today.plusYears(5))) {
      return List.of(Refusal.of("partnering.idea.rest.when").at("until"));
    }
    var refusals = reason(reason);
    if (refusals.isEmpty()) {
      endSearch(actor, idea);
      ideas.save(idea.rest(until, reason.strip(), today));
      history.note(
          Line.of("partnering.history.idea.resting", actor.person(), id)
              .with("until", until)
              .with("reason", reason.strip()));
    }
    return refusals;
  }

  private static List<Refusal> reason(String reason) {
    if (reason.isBlank()) {
      return List.of(Refusal.of("shell.error.NotBlank").at("reason"));
    }
    return reason.strip().length() > LONGEST
        ? List.of(Refusal.of("partnering.form.too-long", Map.of("most", LONGEST)).at("reason"))
        : List.of();
  }

  /** Takes an idea up again that rests or was closed. */
  public List<Refusal> wake(Actor actor, IdeaId id) {
    var idea = led(actor, id);
    var isBack = idea.state() == IdeaState.RESTING;
    if (!isBack && !isIn(idea, IdeaState.CLOSED)) {
      return SETTLED;
    }
    var today = book.today();
    ideas.save(isIn(idea, IdeaState.OPEN) ? idea.say(idea.draft(), today) : idea.wake(today));
    history.note(Line.of("partnering.history.idea.awake", actor.person(), id));
    return List.of();
  }

  /** Gives an idea up, for a reason that others may learn from. */
  public List<Refusal> close(Actor actor, IdeaId id, String reason) {
    var idea = led(actor, id);
    if (!isIn(idea, IdeaState.OPEN, IdeaState.SEARCHING, IdeaState.RESTING)) {
      return SETTLED;
    }
    var refusals = reason(reason);
    if (refusals.isEmpty()) {
      endSearch(actor, idea);
      ideas.save(idea.close(reason.strip(), book.today()));
      history.note(
          Line.of("partnering.history.idea.closed", actor.person(), id)
              .with("reason", reason.strip()));
    }
    return refusals;
  }

  /** Lets an organisation join the idea for whose search its interest was accepted. */
  @EventListener
  void on(InterestAccepted event) {
    for (var idea : ideas.findByListing(event.listing())) {
      if (book.join(idea.id(), event.organisation())) {
        var name = organisations.get(event.organisation()).ownName();
        history.note(
            Line.of("partnering.history.idea.joined", event.by(), idea.id()).with("name", name));
      }
    }
  }
}
