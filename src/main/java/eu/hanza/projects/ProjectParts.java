package eu.hanza.projects;

import eu.hanza.files.FileId;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.partnering.spi.CollaborationsChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Partners and documents of projects, as stored: read for many projects at once. */
@Component
class ProjectParts {

  private final JdbcClient database;
  private final ApplicationEventPublisher events;

  ProjectParts(JdbcClient database, ApplicationEventPublisher events) {
    this.database = database;
    this.events = events;
  }

  private static UUID[] values(Collection<ProjectId> ids) {
    return ids.stream().map(ProjectId::value).toArray(UUID[]::new);
  }

  Map<ProjectId, List<Partner>> partners(Collection<ProjectId> ids) {
    var partners = new HashMap<ProjectId, List<Partner>>();
    database
        .sql("select * from projects.partner where project = any(?) order by project, position")
        .param(values(ids))
        .query(
            row -> {
              var partner =
                  new Partner(
                      new OrganisationId(row.getObject("organisation", UUID.class)),
                      PartnerRole.valueOf(row.getString("role")),
                      row.getObject("from_day", LocalDate.class),
                      row.getObject("to_day", LocalDate.class));
              partners
                  .computeIfAbsent(
                      new ProjectId(row.getObject("project", UUID.class)), id -> new ArrayList<>())
                  .add(partner);
            });
    return partners;
  }

  Map<ProjectId, List<ProjectDocument>> documents(Collection<ProjectId> ids) {
    var documents = new HashMap<ProjectId, List<ProjectDocument>>();
    database
        .sql("select * from projects.document where project = any(?) order by project, position")
        .param(values(ids))
        .query(
            row -> {
              var document =
                  new ProjectDocument(
                      new FileId(row.getObject("file", UUID.class)),
                      DocumentKind.valueOf(row.getString("kind")),
                      StoredValues.fromJson(row.getString("name")),
                      StoredValues.fromJson(row.getString("note")),
                      row.getString("language"),
                      row.getObject("closes_on", LocalDate.class));
              documents
                  .computeIfAbsent(
                      new ProjectId(row.getObject("project", UUID.class)), id -> new ArrayList<>())
                  .add(document);
            });
    return documents;
  }

  void keepPartners(ProjectId project, List<Partner> partners) {
    database.sql("delete from projects.partner where project = ?").param(project.value()).update();
    for (var position = 0; position < partners.size(); position++) {
      var partner = partners.get(position);
      database
          .sql(
              """
              insert into projects.partner
                (id, project, organisation, role, from_day, to_day, position)
              values (?, ?, ?, ?, ?, ?, ?)
              """)
          .param(UUID.randomUUID())
          .param(project.value())
          .param(partner.organisation().value())
          .param(partner.role().name())
          .param(partner.from())
          .param(partner.to())
          .param(position)
          .update();
    }
    events.publishEvent(new CollaborationsChanged());
  }

  void keepDocuments(ProjectId project, List<ProjectDocument> documents) {
    database.sql("delete from projects.document where project = ?").param(project.value()).update();
    for (var position = 0; position < documents.size(); position++) {
      var document = documents.get(position);
      database
          .sql(
              """
              insert into projects.document
                (id, project, file, kind, name, note, language, closes_on, position)
              values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
              """)
          .param(UUID.randomUUID())
          .param(project.value())
          .param(document.file().value())
          .param(document.kind().name())
          .param(StoredValues.toJson(document.name()))
          .param(StoredValues.toJson(document.note()))
          .param(document.language())
          .param(document.closesOn())
          .param(position)
          .update();
    }
  }

  List<ProjectId> of(OrganisationId organisation) {
    return database
        .sql("select distinct project from projects.partner where organisation = ?")
        .param(organisation.value())
        .query((row, number) -> new ProjectId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Follows a merge of organisations, so that it can be undone. */
  void absorb(OrganisationId absorbed, OrganisationId kept) {
    database
        .sql("update projects.partner set organisation = ?, absorbed = ? where organisation = ?")
        .param(kept.value())
        .param(absorbed.value())
        .param(absorbed.value())
        .update();
  }

  void release(OrganisationId absorbed) {
    database
        .sql(
            "update projects.partner set organisation = absorbed, absorbed = null where absorbed ="
                + " ?")
        .param(absorbed.value())
        .update();
  }
}
