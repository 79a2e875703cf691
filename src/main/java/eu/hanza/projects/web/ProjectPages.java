package eu.hanza.projects.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.programmes.Cofinancing;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSites;
import eu.hanza.projects.BudgetKind;
import eu.hanza.projects.Partner;
import eu.hanza.projects.ProjectDraft;
import eu.hanza.projects.ProjectMoney;
import eu.hanza.projects.ProjectPart;
import eu.hanza.projects.ProjectStatus;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.projects.web.ProjectPage.DocumentRow;
import eu.hanza.projects.web.ProjectPage.Fact;
import eu.hanza.projects.web.ProjectPage.FigureView;
import eu.hanza.projects.web.ProjectPage.GroupView;
import eu.hanza.projects.web.ProjectPage.PartnerRow;
import eu.hanza.shell.spi.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Puts the public page of a project together. */
@Component
class ProjectPages {

  private static final Pattern PARAGRAPHS = Pattern.compile("\\R{2,}");

  private final ProjectWords words;
  private final ProgrammeSites sites;
  private final ProgrammeDirectory programmes;
  private final OrganisationDirectory organisations;
  private final Cofinancing cofinancing;
  private final PartnerWords partnerWords;
  private final DocumentWords documents;
  private final JointPages register;
  private final List<ProjectPart> parts;
  private final Clock clock;

  ProjectPages(
      ProjectWords words,
      ProgrammeSites sites,
      ProgrammeDirectory programmes,
      OrganisationDirectory organisations,
      Cofinancing cofinancing,
      PartnerWords partnerWords,
      DocumentWords documents,
      JointPages register,
      List<ProjectPart> parts,
      Clock clock) {
    this.words = words;
    this.sites = sites;
    this.programmes = programmes;
    this.organisations = organisations;
    this.cofinancing = cofinancing;
    this.partnerWords = partnerWords;
    this.documents = documents;
    this.register = register;
    this.parts = parts.stream().sorted(Comparator.comparingInt(ProjectPart::order)).toList();
    this.clock = clock;
  }

  ProjectPage page(ProjectSummary project, Language language) {
    var said = project.project();
    var name = said.name(language);
    var description = said.description().in(language);
    return new ProjectPage(
        site(project, language),
        project.path(),
        said.acronym(),
        PolishTypography.bind(name.text()),
        name.language(),
        said.officialTitle(),
        said.titleLanguage(),
        words.status(project, language),
        project.status() == ProjectStatus.ENDED,
        PolishTypography.bind(said.lede().in(language).text()),
        PARAGRAPHS
            .splitAsStream(description.text())
            .filter(text -> !text.isBlank())
            .map(PolishTypography::bind)
            .toList(),
        description.language(),
        facts(project, language),
        numbers(said, language),
        partners(project, language),
        groups(said, language),
        documents(project, language),
        parts.stream().flatMap(part -> part.onPage(project, language).stream()).toList(),
        project.missing().stream().map(part -> words.text(language, "missing." + part)).toList());
  }

  /** The programme's header with the notice on this project (S1.18, S3.18, S4.23). */
  private Site site(ProjectSummary project, Language language) {
    var programme = programmes.get(project.programme());
    var path = programme.path() + "/projects";
    var site = sites.site(programme, path, language);
    var funder = project.project().funder();
    if (funder == null) {
      return site;
    }
    return new Site(
        site.name(),
        site.nameLanguage(),
        site.line(),
        site.path(),
        site.accent(),
        site.links(),
        cofinancing.on(
            funder, project.project().edition(), language, day(project.project()), title(project)));
  }

  private static String title(ProjectSummary project) {
    return project.project().officialTitle();
  }

  /** A project that is over keeps the wording of its last day. */
  private LocalDate day(ProjectDraft project) {
    var today = LocalDate.now(clock);
    var ends = project.endsOn();
    return ends != null && ends.isBefore(today) ? ends : today;
  }

  private List<Fact> facts(ProjectSummary project, Language language) {
    var said = project.project();
    var facts = new ArrayList<Fact>();
    facts.add(fact(language, "status", words.status(project, language)));
    facts.add(fact(language, "period", words.period(said, language)));
    if (said.startsOn() == null && said.endsOn() != null) {
      facts.add(fact(language, "start", words.text(language, "no-start")));
    }
    programmeFacts(project, language, facts);
    if (!said.focus().areas().isEmpty()) {
      var areas = register.areas(said.focus().areas(), language);
      facts.add(fact(language, "areas", String.join(", ", areas)));
    }
    if (!said.focus().countries().isEmpty()) {
      var countries =
          said.focus().countries().stream().map(Formats.of(language)::country).sorted().toList();
      facts.add(fact(language, "countries", String.join(", ", countries)));
    }
    if (said.scope() != null) {
      facts.add(fact(language, "scope", words.text(language, "scope." + said.scope())));
    }
    if (!said.territory().isBlank()) {
      var version = said.territoryVersion();
      facts.add(fact(language, "territory", said.territory() + " (NUTS " + version + ")"));
    }
    if (!said.actionType().isBlank()) {
      facts.add(
          new Fact(words.text(language, "fact.action"), said.actionType(), said.titleLanguage()));
    }
    if (!said.aliases().isBlank()) {
      facts.add(fact(language, "aliases", String.join(", ", said.aliases().lines().toList())));
    }
    return facts;
  }

  private void programmeFacts(ProjectSummary project, Language language, List<Fact> facts) {
    var said = project.project();
    var funder = words.funder(said, language);
    if (!funder.isEmpty()) {
      facts.add(fact(language, "funder", funder));
    }
    var edition = said.edition();
    if (edition != null) {
      programmes
          .edition(edition)
          .map(found -> found.name().in(language))
          .ifPresent(
              name ->
                  facts.add(
                      new Fact(
                          words.text(language, "fact.edition"), name.text(), name.language())));
    }
  }

  private Fact fact(Language language, String name, String text) {
    return new Fact(words.text(language, "fact." + name), text, null);
  }

  private List<FigureView> numbers(ProjectDraft project, Language language) {
    var money = project.money();
    var numbers = new ArrayList<FigureView>();
    if (money.budget() != null) {
      var kind = words.text(language, "budget." + money.budgetKind());
      numbers.add(
          number(language, "budget", words.money(money.money(money.budget()), language), kind));
    }
    if (money.grantAmount() != null || money.cofinanced()) {
      numbers.add(
          number(
              language,
              "grant",
              words.money(money.money(money.grantAmount()), language),
              money.statedGrant()));
    }
    var isShared = money.cofinanced() || money.budgetKind() == BudgetKind.TOTAL;
    if (isShared || money.totalCost() != null) {
      numbers.add(
          number(language, "total", words.money(money.money(money.totalCost()), language), ""));
    }
    if (money.ownContribution() != null) {
      var own = words.money(money.money(money.ownContribution()), language);
      numbers.add(number(language, "own", own, ""));
    }
    if (isShared) {
      numbers.add(rate(money, language));
    }
    ProjectStatusPeriod.of(project)
        .ifPresent(period -> numbers.add(length(project, period, language)));
    return numbers;
  }

  private FigureView rate(ProjectMoney money, Language language) {
    var rate = money.rate();
    var value =
        rate == null
            ? words.text(language, "no-data")
            : Formats.of(language).number(rate) + "\u00A0%";
    return number(language, "rate", value, "");
  }

  private FigureView number(Language language, String name, String value, String context) {
    return new FigureView(words.text(language, "number." + name), value, context);
  }

  private FigureView length(ProjectDraft project, Period period, Language language) {
    var stated = project.statedDuration().lines().findFirst().orElse("");
    var value = words.text(language, "number.months", "n", period.months());
    var days = words.text(language, "number.days", "n", period.days());
    var context =
        stated.isBlank()
            ? days
            : days + " · " + words.text(language, "number.stated", "text", stated);
    return number(language, "length", value, context);
  }

  private List<PartnerRow> partners(ProjectSummary project, Language language) {
    var ids = project.partners().stream().map(Partner::organisation).toList();
    var known = organisations.summaries(ids);
    return project.partners().stream()
        .filter(partner -> known.containsKey(partner.organisation()))
        .map(
            partner ->
                partner(
                    project,
                    partner,
                    Objects.requireNonNull(known.get(partner.organisation())),
                    language))
        .toList();
  }

  private PartnerRow partner(
      ProjectSummary project, Partner partner, OrganisationSummary known, Language language) {
    var name = known.name(language);
    return new PartnerRow(
        name.text(),
        name.language(),
        known.path(),
        partnerWords.role(partner, language),
        known.country().isEmpty() ? "" : Formats.of(language).country(known.country()),
        partnerWords.legalClass(project, partner, language),
        partnerWords.change(project, partner, language));
  }

  private List<GroupView> groups(ProjectDraft project, Language language) {
    var groups = new ArrayList<GroupView>();
    var said = project.groups();
    add(groups, "direct", said.direct(), LocalizedText.EMPTY, language);
    add(groups, "indirect", said.indirect(), LocalizedText.EMPTY, language);
    add(groups, "beneficiaries", said.beneficiaries(), said.fields(), language);
    return groups;
  }

  private void add(
      List<GroupView> groups,
      String kind,
      LocalizedText text,
      LocalizedText fields,
      Language language) {
    if (!text.isEmpty()) {
      var said = text.in(language);
      groups.add(
          new GroupView(
              words.text(language, "group." + kind),
              said.text(),
              said.language(),
              fields.in(language).text().lines().toList()));
    }
  }

  private List<DocumentRow> documents(ProjectSummary project, Language language) {
    return project.offered(LocalDate.now(clock)).stream()
        .flatMap(document -> documents.row(document, language).stream())
        .toList();
  }
}
