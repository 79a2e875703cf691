package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.recommendations.RecommendationDesk.Addressed;
import eu.hanza.knowledge.recommendations.RecommendationDraft.Backer;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.programmes.Priorities;
import eu.hanza.programmes.PrioritySummary;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Makes and reads the form in which an office drafts a recommendation. */
@Component
class OfficeForms {

  private final RecommendationBook book;
  private final RecommendationWords words;
  private final ProgrammeDirectory programmes;
  private final Priorities priorities;
  private final OrganisationFinder finder;
  private final FormReader reader;

  OfficeForms(
      RecommendationBook book,
      RecommendationWords words,
      ProgrammeDirectory programmes,
      Priorities priorities,
      OrganisationFinder finder,
      FormReader reader) {
    this.book = book;
    this.words = words;
    this.programmes = programmes;
    this.priorities = priorities;
    this.finder = finder;
    this.reader = reader;
  }

  /** Where a form is sent, and whether it makes something new. */
  record Sent(String action, boolean fresh) {}

  /** A form that was read; its draft is there where nothing is wrong. */
  record Read(@Nullable RecommendationDraft maybe, List<Addressed> addressed, FormErrors errors) {

    RecommendationDraft draft() {
      if (maybe == null) {
        throw new IllegalStateException("Nothing was read: " + errors);
      }
      return maybe;
    }
  }

  RecommendationFormPage page(
      ProgrammeId home, Sent sent, RecommendationForm form, FormErrors errors, Language language) {
    return new RecommendationFormPage(
        words.text(language, sent.fresh() ? "office.recommendations.new" : "change"),
        sent.action(),
        sent.fresh(),
        form,
        programmes.areas(home).stream()
            .map(area -> new Option(area.id().toString(), area.name().in(language).text()))
            .toList(),
        priorities.validOn(home, words.today()).stream().map(one -> option(one, language)).toList(),
        errors);
  }

  private static Option option(PrioritySummary priority, Language language) {
    var name = priority.name().in(language).text();
    var validity = Formats.of(language).period(priority.validity());
    return new Option(priority.id().toString(), name + " (" + validity + ")");
  }

  /** The form of a draft. */
  RecommendationForm of(Recommendation kept, Language language) {
    var all = book.of(kept);
    var ids = new ArrayList<>(kept.draft().backerIds());
    all.forEach(one -> ids.add(one.organisation()));
    var names = words.organisations(ids);
    var written =
        names.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> finder.written(one.getValue())));
    var addressees =
        all.stream()
            .map(
                one ->
                    written.getOrDefault(one.organisation(), "")
                        + " | "
                        + words.text(language, "level." + one.level()))
            .collect(Collectors.joining("\n"));
    var backers =
        kept.draft().backerIds().stream()
            .map(one -> written.getOrDefault(one, ""))
            .collect(Collectors.joining("\n"));
    return RecommendationForm.of(kept, addressees, backers);
  }

  Read read(RecommendationForm form, BindingResult result, Language language) {
    var refusals = new ArrayList<>(form.refusals());
    var addressed = new ArrayList<Addressed>();
    for (var line : RecommendationForm.lines(form.addressees())) {
      var pair = RecommendationForm.pair(line);
      var level = level(pair.getLast());
      if (level.isEmpty()) {
        refusals.add(Refusal.of("knowledge.recommendation.against.level").at("addressees"));
      } else {
        find(pair.getFirst(), "addressees", refusals)
            .ifPresent(one -> addressed.add(new Addressed(one, level.get())));
      }
    }
    var backers =
        RecommendationForm.lines(form.backers()).stream()
            .flatMap(line -> find(line, "backers", refusals).stream())
            .map(Backer::new)
            .toList();
    var errors = errors(form, result, refusals, language);
    return new Read(errors.any() ? null : form.draft(backers), addressed, errors);
  }

  private Optional<OrganisationId> find(String typed, String field, List<Refusal> refusals) {
    return switch (finder.find(typed)) {
      case Found.One(var id) -> Optional.of(id);
      case Found.Refused(var why) -> {
        refusals.add(why.at(field));
        yield Optional.empty();
      }
    };
  }

  /** The level that a word means, in any language of the office. */
  private Optional<AddresseeLevel> level(String typed) {
    return Arrays.stream(AddresseeLevel.values())
        .filter(
            level ->
                Arrays.stream(Language.values())
                    .anyMatch(one -> words.text(one, "level." + level).equalsIgnoreCase(typed)))
        .findFirst();
  }

  private FormErrors errors(
      RecommendationForm form, BindingResult result, List<Refusal> refusals, Language language) {
    return reader.errors(form, result, refusals, "knowledge.recommendation.field", language);
  }

  /** What the desk refused, in the order of the form. */
  FormErrors errors(RecommendationForm form, List<Refusal> refusals, Language language) {
    var nothing = new org.springframework.validation.BeanPropertyBindingResult(form, "form");
    return errors(form, nothing, refusals, language);
  }
}
