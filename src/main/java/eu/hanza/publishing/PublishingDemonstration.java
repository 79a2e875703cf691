package eu.hanza.publishing;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseWording;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.StoreResult;
import eu.hanza.files.Upload;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The news, the pages and the accessibility statement of the demonstration. */
@Component
@ConditionalOnProperty("hanza.demo")
class PublishingDemonstration implements Demonstration {

  private final NewsDesk desk;
  private final StatementOffice statements;
  private final InformationClauses clauses;
  private final PrivacyNotice privacy;
  private final Profiles profiles;
  private final ProgrammeDirectory programmes;
  private final FileCabinet files;
  private final JsonMapper json;
  private final ZoneId zone;

  PublishingDemonstration(
      NewsDesk desk,
      StatementOffice statements,
      InformationClauses clauses,
      PrivacyNotice privacy,
      Profiles profiles,
      ProgrammeDirectory programmes,
      FileCabinet files,
      JsonMapper json,
      @Value("${hanza.zone}") ZoneId zone) {
    this.desk = desk;
    this.statements = statements;
    this.clauses = clauses;
    this.privacy = privacy;
    this.profiles = profiles;
    this.programmes = programmes;
    this.files = files;
    this.json = json;
    this.zone = zone;
  }

  /** An article; its longer texts are files. */
  private record ArticleFile(
      String programme,
      ArticleKind kind,
      Map<String, String> title,
      Map<String, String> lead,
      Map<String, String> body,
      String topics,
      LocalDate published,
      @Nullable PictureFile picture) {}

  /** A picture. */
  private record PictureFile(
      String file, String name, Map<String, String> alt, String credit, String licence) {}

  /** A profile on another website. */
  private record ProfileFile(String programme, Map<String, String> label, String address) {}

  /** The privacy notice of the installation. */
  private record PrivacyFile(
      String name,
      String controller,
      String contact,
      String officer,
      Map<String, String> purposes,
      Map<String, String> basis,
      Map<String, String> recipients,
      Map<String, String> retention,
      int retentionMonths,
      Map<String, String> transfer,
      Map<String, String> duty) {

    ClauseWording wording() {
      return new ClauseWording(
          controller,
          contact,
          officer,
          new LocalizedText(purposes),
          new LocalizedText(basis),
          new LocalizedText(recipients),
          new LocalizedText(retention),
          retentionMonths,
          new LocalizedText(transfer),
          new LocalizedText(duty));
    }
  }

  /** The accessibility statement. */
  private record StatementFile(
      String entity,
      String url,
      LocalDate sitePublishedOn,
      LocalDate siteUpdatedOn,
      Statement.Status status,
      LocalDate preparedOn,
      LocalDate reviewedOn,
      String person,
      String email,
      String phone,
      Map<String, String> exceptions,
      Map<String, String> architecture,
      Map<String, String> applications) {

    Statement statement() {
      return new Statement(
          Statement.ONLY,
          entity,
          url,
          sitePublishedOn,
          siteUpdatedOn,
          status,
          preparedOn,
          reviewedOn,
          person,
          email,
          phone,
          new LocalizedText(exceptions),
          new LocalizedText(architecture),
          new LocalizedText(applications),
          0);
    }
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void load() {
    for (var article : json.readValue(text("articles.json"), ArticleFile[].class)) {
      publish(article);
    }
    for (var profile : json.readValue(text("profiles.json"), ProfileFile[].class)) {
      var link =
          new ProfileLink(ProfileId.next(), new LocalizedText(profile.label()), profile.address());
      profiles.add(Actor.SYSTEM, programme(profile.programme()), link);
    }
    var statement = json.readValue(text("statement.json"), StatementFile.class);
    statements.keep(Actor.SYSTEM, statement.statement());
    privacy(json.readValue(text("privacy.json"), PrivacyFile.class));
  }

  private void privacy(PrivacyFile file) {
    var id = clauses.draft(Actor.SYSTEM, null, file.name(), file.wording());
    var refused = new ArrayList<>(clauses.publish(Actor.SYSTEM, id));
    refused.addAll(privacy.choose(Actor.SYSTEM, id));
    if (!refused.isEmpty()) {
      throw new IllegalStateException("The demonstration is refused: " + refused);
    }
  }

  private void publish(ArticleFile file) {
    var text =
        new ArticleText(
            new LocalizedText(file.title()),
            new LocalizedText(file.lead()),
            bodies(file.body()),
            LocalizedText.EMPTY,
            file.topics());
    var id = desk.draft(Actor.SYSTEM, file.kind(), programme(file.programme()), null, text);
    var picture = file.picture();
    if (picture != null) {
      desk.keep(Actor.SYSTEM, id, picture(picture));
    }
    var then = file.published().atTime(9, 0).atZone(zone).toInstant();
    if (desk.publish(Actor.SYSTEM, id, then) instanceof PublishResult.Refused refused) {
      throw new IllegalStateException("The demonstration is refused: " + refused.why());
    }
  }

  private Picture picture(PictureFile file) {
    try (var content = resource(file.file()).getInputStream()) {
      return switch (files.store(new Upload(file.name(), content))) {
        case StoreResult.Stored stored ->
            new Picture(
                PictureId.next(),
                stored.file().id(),
                new LocalizedText(file.alt()),
                false,
                file.credit(),
                file.licence());
        case StoreResult.Refused refused -> throw new IllegalStateException("" + refused.why());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProgrammeId programme(String slug) {
    return programmes.withSlug(slug).orElseThrow().id();
  }

  private static LocalizedText bodies(Map<String, String> names) {
    var texts = new LinkedHashMap<String, String>();
    names.forEach((language, name) -> texts.put(language, text(name)));
    return new LocalizedText(texts);
  }

  private static ClassPathResource resource(String name) {
    return new ClassPathResource("demo/publishing/" + name);
  }

  private static String text(String name) {
    try {
      return resource(name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
