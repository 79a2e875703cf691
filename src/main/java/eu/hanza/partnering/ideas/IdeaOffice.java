package eu.hanza.partnering.ideas;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Refusal;
import eu.hanza.partnering.ListingDesk;
import eu.hanza.partnering.spi.IdeaBrief;
import eu.hanza.partnering.spi.IdeaProjects;
import eu.hanza.partnering.spi.IdeaRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with ideas: they follow them, and open projects out of them (S0.11). */
@Service
@Transactional
public class IdeaOffice {

  private final Ideas ideas;
  private final IdeaBook book;
  private final ObjectProvider<IdeaProjects> projects;
  private final ListingDesk listings;
  private final History history;

  IdeaOffice(
      Ideas ideas,
      IdeaBook book,
      ObjectProvider<IdeaProjects> projects,
      ListingDesk listings,
      History history) {
    this.ideas = ideas;
    this.book = book;
    this.projects = projects;
    this.listings = listings;
    this.history = history;
  }

  /** The ideas that somebody follows: those of the own programmes, and those without one. */
  @Transactional(readOnly = true)
  public List<IdeaSummary> followed(Actor actor) {
    actor.must(actor.coordinatesAny(), "follow ideas");
    return book.summaries(ideas.all().stream().filter(idea -> mayFollow(actor, idea)).toList());
  }

  private static boolean mayFollow(Actor actor, Idea idea) {
    var programme = idea.draft().programme();
    return programme == null ? actor.coordinatesAny() : actor.coordinates(programme);
  }

  /** An idea that somebody follows. */
  @Transactional(readOnly = true)
  public IdeaSummary get(Actor actor, IdeaId id) {
    return book.summary(followed(actor, id));
  }

  private Idea followed(Actor actor, IdeaId id) {
    var idea = book.get(id);
    actor.must(mayFollow(actor, idea), "follow the idea " + id);
    return idea;
  }

  /** How far the followed ideas have come, by programme. */
  @Transactional(readOnly = true)
  public List<IdeaFunnel> funnel(Actor actor) {
    var byProgramme = new LinkedHashMap<String, List<IdeaSummary>>();
    followed(actor)
        .forEach(
            idea ->
                byProgramme
                    .computeIfAbsent(
                        Objects.toString(idea.idea().programme(), ""), key -> new ArrayList<>())
                    .add(idea));
    return byProgramme.values().stream().map(IdeaOffice::funnel).toList();
  }

  private static IdeaFunnel funnel(List<IdeaSummary> all) {
    return new IdeaFunnel(
        all.getFirst().idea().programme(),
        all.size(),
        count(all, idea -> idea.listing() != null),
        count(all, idea -> !idea.partners().isEmpty()),
        count(all, idea -> idea.state() == IdeaState.PROJECT),
        count(all, idea -> idea.state() == IdeaState.RESTING),
        count(all, idea -> idea.state() == IdeaState.CLOSED));
  }

  private static long count(List<IdeaSummary> all, Predicate<IdeaSummary> wanted) {
    return all.stream().filter(wanted).count();
  }

  /** Where those who keep a project work on it, without the language. */
  public @Nullable String desk(@Nullable ProjectId project) {
    var opener = projects.getIfAvailable();
    return project == null || opener == null ? null : opener.desk(project);
  }

  /** Opens a project in a programme with all that the idea says and with all who joined it. */
  public List<Refusal> open(Actor actor, IdeaId id, ProgrammeId programme) {
    var idea = followed(actor, id);
    var summary = book.summary(idea);
    if (summary.state() != IdeaState.OPEN && summary.state() != IdeaState.SEARCHING) {
      return List.of(Refusal.of("partnering.idea.settled"));
    }
    var project = projects.getObject().open(actor, brief(summary, programme));
    ideas.save(idea.become(project, book.today()));
    if (idea.listing() != null) {
      listings.withdraw(Actor.SYSTEM, idea.listing());
    }
    history.note(Line.of("partnering.history.idea.project", actor.person(), id));
    return List.of();
  }

  private static IdeaBrief brief(IdeaSummary summary, ProgrammeId programme) {
    var said = summary.idea();
    return new IdeaBrief(
        new IdeaRef(summary.id().value()),
        programme,
        said.language(),
        said.title(),
        said.in(said.summary()),
        said.in(said.body()),
        said.areas(),
        said.countries(),
        summary.organisation(),
        summary.partners().stream()
            .filter(partner -> !partner.equals(summary.organisation()))
            .toList(),
        summary.enteredOn());
  }
}
