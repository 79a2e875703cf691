package eu.hanza.knowledge.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeQuery;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.network.OrganisationProfilePart;
import eu.hanza.programmes.spi.ProgrammePage;
import eu.hanza.programmes.spi.ProgrammeSection;
import eu.hanza.shell.spi.Part;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Practices on the pages of programmes and organisations. */
@Component
class PracticesElsewhere implements ProgrammeSection, ProgrammePage, OrganisationProfilePart {

  private static final int SHOWN = 3;

  private final PracticeDirectory directory;
  private final PracticeWords words;

  PracticesElsewhere(PracticeDirectory directory, PracticeWords words) {
    this.directory = directory;
    this.words = words;
  }

  @Override
  public int order() {
    return 18;
  }

  @Override
  public String labelKey() {
    return "knowledge.title";
  }

  @Override
  public String path() {
    return "/practices";
  }

  @Override
  public boolean isIn(ProgrammeId programme) {
    return directory.page(PracticeQuery.all(programme), 1).total() > 0;
  }

  @Override
  public Optional<Part> section(ProgrammeId programme, Language language) {
    return part(directory.page(PracticeQuery.all(programme), SHOWN).items(), language);
  }

  @Override
  public Optional<Part> part(OrganisationId organisation, Language language) {
    return part(directory.of(organisation), language);
  }

  private Optional<Part> part(List<PracticeSummary> practices, Language language) {
    return practices.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Part.of("knowledge/_list", new PracticesView(words.rows(practices, language))));
  }
}
