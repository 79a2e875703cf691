package eu.hanza.projects;

import eu.hanza.accounts.Actor;
import eu.hanza.documents.Block;
import eu.hanza.documents.Document;
import eu.hanza.documents.DocxMaker;
import eu.hanza.documents.PdfMaker;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.StoreResult;
import eu.hanza.files.Upload;
import eu.hanza.kernel.Slug;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.FunderSummary;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.projects.ProjectFile.DocumentFile;
import eu.hanza.projects.ProjectFile.PartnerFile;
import eu.hanza.shell.spi.Demonstration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The four projects of the sources, with what the texts say and what they leave open. */
@Component
@ConditionalOnProperty("hanza.demo")
class ProjectsDemonstration implements Demonstration {

  private final ProjectOffice office;
  private final ProgrammeDirectory programmes;
  private final FunderDirectory funders;
  private final OrganisationDirectory organisations;
  private final FileCabinet files;
  private final PdfMaker pdf;
  private final DocxMaker docx;
  private final JsonMapper json;

  ProjectsDemonstration(
      ProjectOffice office,
      ProgrammeDirectory programmes,
      FunderDirectory funders,
      OrganisationDirectory organisations,
      FileCabinet files,
      PdfMaker pdf,
      DocxMaker docx,
      JsonMapper json) {
    this.office = office;
    this.programmes = programmes;
    this.funders = funders;
    this.organisations = organisations;
    this.files = files;
    this.pdf = pdf;
    this.docx = docx;
    this.json = json;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void load() {
    try (var in = new ClassPathResource("demo/projects/projects.json").getInputStream()) {
      json.readValue(in, new TypeReference<List<ProjectFile>>() {}).forEach(this::load);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(ProjectFile file) {
    var programme = programmes.withSlug(file.programme()).orElseThrow();
    var funder = funders.named(file.funder()).map(FunderSummary::id).orElseThrow();
    var draft = file.draft(edition(programme, file.editionYear()), funder);
    var id = office.draft(Actor.SYSTEM, programme.id(), draft);
    office.partners(Actor.SYSTEM, id, file.partners().stream().map(this::partner).toList());
    office.documents(
        Actor.SYSTEM,
        id,
        Objects.requireNonNullElse(file.documents(), List.<DocumentFile>of()).stream()
            .map(this::document)
            .toList());
    office.publish(Actor.SYSTEM, id);
  }

  private @Nullable EditionId edition(ProgrammeSummary programme, @Nullable Integer year) {
    return programmes.editions(programme.id()).stream()
        .filter(edition -> Objects.equals(edition.year(), year))
        .map(edition -> edition.id())
        .findFirst()
        .orElse(null);
  }

  private Partner partner(PartnerFile file) {
    var found = organisations.find(Slug.of(file.name()).value()).orElseThrow();
    return new Partner(found.id(), file.role(), null, null);
  }

  private ProjectDocument document(DocumentFile file) {
    var name = new eu.hanza.kernel.LocalizedText(file.name());
    var title = name.raw("pl");
    var document =
        new Document(title, title, "pl", List.<Block>of(new Block.Paragraph(file.text())));
    var content = new ByteArrayOutputStream();
    try {
      if (file.kind().equals("pdf")) {
        pdf.write(document, content);
      } else {
        docx.write(document, content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var upload =
        new Upload(title + "." + file.kind(), new ByteArrayInputStream(content.toByteArray()));
    return switch (files.store(upload)) {
      case StoreResult.Stored stored -> {
        files.publish(stored.file().id());
        yield new ProjectDocument(
            stored.file().id(), file.type(), name, file.note(), "pl", file.closesOn());
      }
      case StoreResult.Refused refused -> throw new IllegalStateException(refused.why().key());
    };
  }
}
