package eu.hanza.network;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationImport.Decision;
import eu.hanza.network.OrganisationImport.Upload;
import eu.hanza.shell.spi.Demonstration;
import eu.hanza.tables.Outcome;
import eu.hanza.tables.RowOutcome;
import eu.hanza.tables.TableReader.Encoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The organisations of the demonstration, taken in as anybody would take them in. */
@Component
@ConditionalOnProperty("hanza.demo")
class NetworkDemonstration implements Demonstration {

  private static final String FOLDER = "demo/network/";

  private final OrganisationImport imports;
  private final OrganisationRegister register;
  private final OrganisationDirectory directory;
  private final Memberships memberships;

  NetworkDemonstration(
      OrganisationImport imports,
      OrganisationRegister register,
      OrganisationDirectory directory,
      Memberships memberships) {
    this.imports = imports;
    this.register = register;
    this.directory = directory;
    this.memberships = memberships;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load() {
    importAll(content());
    register.succeed(
        Actor.SYSTEM,
        named("Sørlandets Europakontor AS"),
        named("Agder fylkeskommune"),
        LocalDate.of(2021, 12, 1),
        "");
    for (var row : RegisterFile.rows(FOLDER + "memberships.csv")) {
      var member = named(row.apply("member"));
      var association = named(row.apply("association"));
      memberships.join(Actor.SYSTEM, member, association, day(row.apply("from")));
      if (!row.apply("to").isEmpty()) {
        memberships.leave(Actor.SYSTEM, member, association, LocalDate.parse(row.apply("to")));
      }
    }
  }

  private void importAll(byte[] table) {
    var upload = imports.upload(Actor.SYSTEM, "organisations.csv", Encoding.UTF_8, table);
    if (!(upload instanceof Upload.Looked(var id, var report))) {
      throw new IllegalStateException("The demonstration cannot be read: " + upload);
    }
    var decisions =
        report.rows().stream()
            .filter(row -> row.outcome() == Outcome.DOUBTFUL)
            .collect(Collectors.toMap(RowOutcome::row, row -> Decision.NEW));
    var refused = imports.confirm(Actor.SYSTEM, id, decisions);
    if (!refused.isEmpty()) {
      throw new IllegalStateException("The demonstration was refused: " + report);
    }
  }

  private static byte[] content() {
    try (var in = new ClassPathResource(FOLDER + "organisations.csv").getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OrganisationId named(String name) {
    return directory.search(OrganisationQuery.words(name), 10).items().stream()
        .filter(one -> one.ownName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not in the demonstration: " + name))
        .id();
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
