package eu.hanza.network.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.network.CountryGroups;
import eu.hanza.network.CountryGroups.Group;
import eu.hanza.network.CountryGroups.Member;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.Territories;
import eu.hanza.network.web.GroupPage.MemberRow;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Defines groups of countries and chooses their members. */
@Pages
class GroupsController {

  private static final String PATH = "/office/groups";
  private static final int SPARE = 3;

  private final CountryGroups groups;
  private final OrganisationRegister register;
  private final Territories territories;
  private final FormReader reader;
  private final Messages messages;
  private final Clock clock;

  GroupsController(
      CountryGroups groups,
      OrganisationRegister register,
      Territories territories,
      FormReader reader,
      Messages messages,
      Clock clock) {
    this.groups = groups;
    this.register = register;
    this.territories = territories;
    this.reader = reader;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String list(Language language, Actor actor, Model model) {
    actor.must(register.mayKeep(actor), "see groups of countries");
    model.addAttribute(
        "page", new GroupsPage(groups.all().stream().map(group -> row(group, language)).toList()));
    return "network/groups";
  }

  private GroupsPage.Row row(Group group, Language language) {
    var standing = group.on(LocalDate.now(clock));
    return new GroupsPage.Row(
        group.name().in(language).text(),
        "/" + language.tag() + PATH + "/" + group.slug(),
        messages.text(language, "network.office.group.count", "n", standing.active().size()),
        countries(standing.active(), language),
        countries(standing.suspended(), language),
        standing.active().isEmpty());
  }

  private static String countries(Collection<String> codes, Language language) {
    return codes.stream().map(Formats.of(language)::country).collect(Collectors.joining(", "));
  }

  @PostMapping(PATH)
  String define(@RequestParam String pl, Language language, Actor actor, RedirectAttributes next) {
    actor.must(register.mayKeep(actor), "define a group of countries");
    var name = pl.strip();
    var slug = Slug.of(name).value();
    if (name.isEmpty() || groups.find(slug).isPresent()) {
      Notice.done(next, "network.office.group.taken");
      return "redirect:/" + language.tag() + PATH;
    }
    return "redirect:/"
        + language.tag()
        + PATH
        + "/"
        + groups.define(actor, LocalizedText.pl(name), "", "");
  }

  @GetMapping(PATH + "/{slug}")
  String show(@PathVariable String slug, Language language, Actor actor, Model model) {
    actor.must(register.mayKeep(actor), "see a group of countries");
    var group = get(slug);
    var values =
        Map.of(
            "pl", group.name().raw("pl"),
            "en", group.name().raw("en"),
            "uk", group.name().raw("uk"),
            "owner", group.owner(),
            "source", group.source());
    var rows = group.members().stream().map(GroupsController::row).toList();
    model.addAttribute("page", page(group, values, rows, FormErrors.NONE, language));
    return "network/group";
  }

  private Group get(String slug) {
    return groups.find(slug).orElseThrow(() -> new NotFoundException("group " + slug));
  }

  private static MemberRow row(Member member) {
    return new MemberRow(
        member.country(), text(member.from()), text(member.to()), text(member.suspendedFrom()));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private GroupPage page(
      Group group,
      Map<String, String> values,
      List<MemberRow> rows,
      FormErrors errors,
      Language language) {
    var all = new ArrayList<>(rows);
    for (var spare = 0; spare < SPARE; spare++) {
      all.add(new MemberRow("", "", "", ""));
    }
    return new GroupPage(
        group.name().in(language).text(),
        PATH + "/" + group.slug(),
        values,
        all,
        territories.countriesBy(language).stream()
            .map(code -> new Option(code, Formats.of(language).country(code)))
            .toList(),
        errors,
        groups.history(group.slug(), language));
  }

  @PostMapping(PATH + "/{slug}")
  String change(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> sent,
      Language language,
      Actor actor,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    var rows = rows(sent);
    var values = sent.toSingleValueMap();
    var name =
        LocalizedText.EMPTY
            .with("pl", values.getOrDefault("pl", ""))
            .with("en", values.getOrDefault("en", ""))
            .with("uk", values.getOrDefault("uk", ""));
    var refused = change(actor, slug, name, values, rows);
    if (refused.isEmpty()) {
      Notice.done(next, "network.office.saved");
      return "redirect:/" + language.tag() + PATH + "/" + slug;
    }
    response.setStatus(422);
    model.addAttribute(
        "page", page(get(slug), values, rows, reader.errors(refused, language), language));
    return "network/group";
  }

  private List<Refusal> change(
      Actor actor,
      String slug,
      LocalizedText name,
      Map<String, String> values,
      List<MemberRow> rows) {
    if (name.isEmpty()) {
      return List.of(Refusal.of("network.draft.name").at("pl"));
    }
    try {
      var members =
          rows.stream()
              .map(
                  row ->
                      new Member(
                          row.country(), day(row.from()), day(row.to()), day(row.suspended())))
              .toList();
      var owner = values.getOrDefault("owner", "").strip();
      var source = values.getOrDefault("source", "").strip();
      return groups.change(actor, slug, name, owner, source, members);
    } catch (IllegalArgumentException | DateTimeException e) {
      return List.of(Refusal.of("network.office.group.days").at("members"));
    }
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static List<MemberRow> rows(MultiValueMap<String, String> sent) {
    var countries = sent.getOrDefault("country", List.of());
    return IntStream.range(0, countries.size())
        .mapToObj(
            i ->
                new MemberRow(
                    countries.get(i), at(sent, "from", i), at(sent, "to", i), at(sent, "rest", i)))
        .filter(row -> row.country().matches("[A-Z]{2}"))
        .toList();
  }

  private static String at(MultiValueMap<String, String> sent, String name, int place) {
    var all = sent.getOrDefault(name, List.of());
    return place < all.size() ? all.get(place).strip() : "";
  }
}
