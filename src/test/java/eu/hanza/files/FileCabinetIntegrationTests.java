package eu.hanza.files;

import static eu.hanza.files.FileFixtures.anUpload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

class FileCabinetIntegrationTests {

  private static EmbeddedPostgres postgres;

  @TempDir Path folder;
  private FileCabinet cabinet;
  private JdbcClient jdbc;
  private JdbcTransactionManager transactions;
  private TransactionTemplate transaction;

  @BeforeAll
  static void startsTheDatabase() throws IOException {
    postgres = EmbeddedPostgres.start();
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/files/V1__stored_file.sql"))
        .execute(postgres.getPostgresDatabase());
  }

  @AfterAll
  static void stopsTheDatabase() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void opensACabinet() {
    var source = postgres.getPostgresDatabase();
    jdbc = JdbcClient.create(source);
    jdbc.sql("delete from files.stored_file").update();
    transactions = new JdbcTransactionManager(source);
    transaction = new TransactionTemplate(transactions);
    cabinet = cabinet(List.of());
  }

  @Test
  @Tag("T24")
  void transliteratesTheNameOfAnUpload() throws IOException {
    var file = stored("C:\\zdjęcia\\Tydzień Regionów.jpg", FileFixtures.anImage("jpeg", 40, 30));
    assertThat(file.name()).isEqualTo("tydzien-regionow.jpg");
    assertThat(stored("Зустріч мерів.JPEG", FileFixtures.anImage("jpeg", 4, 3)).name())
        .isEqualTo("zustric-meriv.jpg");
  }

  @Test
  void remembersWhatItStored() throws IOException {
    var file = stored("logo.gif", FileFixtures.anImage("gif", 40, 30));
    assertThat(cabinet.find(file.id())).contains(file);
    assertThat(file.name()).isEqualTo("logo.png");
    assertThat(file.kind()).isEqualTo("image/png");
    assertThat(file.width()).isEqualTo(40);
    assertThat(file.height()).isEqualTo(30);
    try (var in = cabinet.open(file.id())) {
      var content = in.readAllBytes();
      assertThat(content).hasSize((int) file.bytes());
      assertThat(Sha256.of(content)).isEqualTo(file.sha256());
    }
    var text = stored("notes.txt", FileFixtures.ascii("words"));
    assertThat(cabinet.find(text.id())).contains(text);
    assertThat(text.isImage()).isFalse();
  }

  @Test
  void showsAFileToEverybodyOnlyWhilePublished() {
    var file = stored("notes.txt", FileFixtures.ascii("words"));
    assertThat(cabinet.findPublished(file.id())).isEmpty();
    cabinet.publish(file.id());
    assertThat(cabinet.findPublished(file.id())).contains(file);
    cabinet.withdraw(file.id());
    assertThat(cabinet.findPublished(file.id())).isEmpty();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> cabinet.publish(FileId.next()));
  }

  @Test
  void keepsAContentUntilItsLastFileIsRemoved() throws IOException {
    var first = stored("a.txt", FileFixtures.ascii("words"));
    var second = stored("b.txt", FileFixtures.ascii("words"));
    assertThat(contents()).isEqualTo(1);
    cabinet.remove(first.id());
    assertThat(cabinet.find(first.id())).isEmpty();
    assertThat(contents()).isEqualTo(1);
    cabinet.remove(second.id());
    assertThat(contents()).isZero();
  }

  @Test
  void leavesNoContentBehindWhenTheTransactionAroundItFails() throws IOException {
    transaction.executeWithoutResult(
        status -> {
          stored("a.txt", FileFixtures.ascii("words"));
          status.setRollbackOnly();
        });
    assertThat(contents()).isZero();
    var file = stored("a.txt", FileFixtures.ascii("words"));
    transaction.executeWithoutResult(
        status -> {
          cabinet.remove(file.id());
          status.setRollbackOnly();
        });
    assertThat(contents()).isEqualTo(1);
  }

  @Test
  void refusesWithoutKeepingAnything() throws IOException {
    assertThat(cabinet.store(anUpload("x.txt", new byte[20 * 1024 * 1024 + 1])))
        .isEqualTo(
            new StoreResult.Refused(Refusal.of("files.refused.size", Map.of("megabytes", 20L))));
    assertThat(cabinet.store(anUpload("x.pdf", FileFixtures.anImage("png", 4, 4))))
        .isEqualTo(
            new StoreResult.Refused(
                Refusal.of(
                    "files.refused.mismatch", Map.of("extension", "pdf", "expected", "png"))));
    assertThat(contents()).isZero();
  }

  @Test
  void keepsNothingThatTheScannerFindsInfectedOrCannotScan() throws IOException {
    var infected = FileFixtures.ascii("minutes " + SmallClamd.VIRUS);
    var clamd = new SmallClamd();
    try (clamd) {
      var guarded = cabinet(List.of(clamd.check(Duration.ofSeconds(10))));
      assertThat(guarded.store(anUpload("a.txt", infected)))
          .isEqualTo(new StoreResult.Refused(Refusal.of("files.refused.virus")));
      assertThat(contents()).isZero();
      assertThat(guarded.store(anUpload("a.txt", FileFixtures.ascii("minutes"))))
          .isInstanceOf(StoreResult.Stored.class);
    }
    assertThat(
            cabinet(List.of(clamd.check(Duration.ofSeconds(10))))
                .store(anUpload("b.txt", infected)))
        .isEqualTo(new StoreResult.Refused(Refusal.of("files.refused.unscanned")));
    assertThat(contents()).isEqualTo(1);
  }

  private FileCabinet cabinet(List<UploadCheck> checks) {
    return new FileCabinet(
        new StoredFiles(jdbc),
        new LocalFileStore(folder),
        List.of(),
        checks,
        transactions,
        Clock.systemUTC(),
        DataSize.ofMegabytes(20));
  }

  private StoredFile stored(String name, byte[] content) {
    return ((StoreResult.Stored) cabinet.store(anUpload(name, content))).file();
  }

  private long contents() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }
}
