package eu.hanza.network.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.Duplicates;
import eu.hanza.network.Memberships;
import eu.hanza.network.Memberships.Membership;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationDirectory.Succession;
import eu.hanza.network.OrganisationProfilePart;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.web.OrganisationPage.Related;
import eu.hanza.network.web.OrganisationPage.Relations;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The public page of one organisation. */
@Pages
class OrganisationController {

  private final OrganisationDirectory directory;
  private final OrganisationRegister register;
  private final Duplicates duplicates;
  private final Memberships memberships;
  private final ObjectProvider<OrganisationProfilePart> parts;
  private final OrganisationFacts facts;
  private final SummaryWords words;
  private final Messages messages;

  OrganisationController(
      OrganisationDirectory directory,
      OrganisationRegister register,
      Duplicates duplicates,
      Memberships memberships,
      ObjectProvider<OrganisationProfilePart> parts,
      OrganisationFacts facts,
      SummaryWords words,
      Messages messages) {
    this.directory = directory;
    this.register = register;
    this.duplicates = duplicates;
    this.memberships = memberships;
    this.parts = parts;
    this.facts = facts;
    this.words = words;
    this.messages = messages;
  }

  @GetMapping("/organisations/{slug}")
  Object show(@PathVariable String slug, Language language, Actor actor, Model model) {
    var found =
        directory.find(slug).orElseThrow(() -> new NotFoundException("organisation " + slug));
    if (!found.slug().equals(slug)) {
      return moved("/" + language.tag() + found.path());
    }
    model.addAttribute("page", page(found, language, actor));
    return "network/organisation";
  }

  private static View moved(String path) {
    var view = new RedirectView(path);
    view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    view.setExposeModelAttributes(false);
    return view;
  }

  private OrganisationPage page(OrganisationSummary one, Language language, Actor actor) {
    var id = one.id();
    var absorbed = duplicates.absorbedBy(id);
    var draft = register.draft(id);
    var description = draft.description().isEmpty() ? null : draft.description().in(language);
    return new OrganisationPage(
        one.name(language),
        words.line(one, language),
        closed(one, language),
        facts.facts(draft, absorbed, language),
        description,
        relations(id, language),
        parts.stream()
            .sorted(Comparator.comparingInt(OrganisationProfilePart::order))
            .flatMap(part -> part.part(id, language).stream())
            .toList(),
        edit(id, actor, language));
  }

  private @Nullable String edit(OrganisationId id, Actor actor, Language language) {
    if (register.mayKeep(actor)) {
      return "/" + language.tag() + "/office/organisations/" + id;
    }
    return actor.represents(id) ? "/" + language.tag() + "/my/organisations/" + id : null;
  }

  private String closed(OrganisationSummary one, Language language) {
    if (one.active()) {
      return "";
    }
    var successor = directory.successor(one.id());
    if (successor.isEmpty()) {
      return messages.text(language, "network.profile.closed");
    }
    var name = directory.get(successor.get().organisation()).name(language).text();
    return messages.text(
        language,
        "network.profile.succeeded",
        "day",
        Formats.of(language).date(successor.get().from()),
        "name",
        name);
  }

  private List<Relations> relations(OrganisationId id, Language language) {
    var successor = directory.successor(id).stream().toList();
    var predecessors = directory.predecessors(id);
    var belongs = memberships.of(id).stream().filter(one -> one.association() != null).toList();
    var members = memberships.in(id);
    var ids = new HashSet<OrganisationId>();
    successor.forEach(one -> ids.add(one.organisation()));
    predecessors.forEach(one -> ids.add(one.organisation()));
    belongs.forEach(one -> ids.add(Objects.requireNonNull(one.association())));
    members.forEach(one -> ids.add(one.member()));
    var names = directory.summaries(ids);
    var relations = new ArrayList<Relations>();
    add(relations, language, "successor", successions(successor, names, language));
    add(relations, language, "predecessor", successions(predecessors, names, language));
    add(
        relations,
        language,
        "belongs",
        belongs.stream()
            .map(one -> related(one.association(), note(one, language), names, language))
            .toList());
    add(
        relations,
        language,
        "members",
        members.stream()
            .map(one -> related(one.member(), note(one, language), names, language))
            .toList());
    return relations;
  }

  private void add(
      List<Relations> relations, Language language, String heading, List<Related> rows) {
    if (!rows.isEmpty()) {
      relations.add(new Relations(messages.text(language, "network.profile." + heading), rows));
    }
  }

  private List<Related> successions(
      List<Succession> successions,
      Map<OrganisationId, OrganisationSummary> names,
      Language language) {
    return successions.stream()
        .map(
            one -> {
              var from = DatedWords.of(one.from(), null, messages, language);
              var note = one.cause().isEmpty() ? from : from + "; " + one.cause();
              return related(one.organisation(), note, names, language);
            })
        .toList();
  }

  private String note(Membership one, Language language) {
    return DatedWords.of(one, messages, language);
  }

  private static Related related(
      @Nullable OrganisationId id,
      String note,
      Map<OrganisationId, OrganisationSummary> names,
      Language language) {
    var one = Objects.requireNonNull(names.get(Objects.requireNonNull(id)));
    var name = one.name(language);
    return new Related(name.text(), name.language(), "/" + language.tag() + one.path(), note);
  }
}
