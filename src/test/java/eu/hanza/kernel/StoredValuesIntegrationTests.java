package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoredValuesIntegrationTests {

  @Table("sample")
  record Sample(
      @Id EventId id,
      @Nullable OrganisationId organisation,
      LocalizedText title,
      @Nullable EmailAddress email,
      Slug slug,
      Language language,
      Qualifier qualifier,
      Instant madeAt,
      @Version int version) {}

  @AutoConfigurationPackage
  static class Samples {}

  private static @Nullable EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  @Test
  void storesValuesAndGivesThemBack() {
    var moment = Instant.parse("2019-09-23T08:00:00.123456789Z");
    var sample =
        new Sample(
            EventId.next(),
            OrganisationId.next(),
            LocalizedText.of("Kongres „Łąka”", "Congress"),
            new EmailAddress("u001@example.org"),
            Slug.of("Kongres"),
            Language.UK,
            Qualifier.AT_LEAST,
            moment,
            0);
    run(
        (aggregates, jdbc) -> {
          aggregates.insert(sample);
          assertThat(find(aggregates, sample.id()))
              .usingRecursiveComparison()
              .ignoringFields("madeAt", "version")
              .isEqualTo(sample);
          assertThat(find(aggregates, sample.id()).madeAt())
              .isEqualTo(Instant.parse("2019-09-23T08:00:00.123456Z"));
          var row =
              jdbc.sql(
                      """
                      select title, title ->> 'en' as english, language, qualifier,
                        (made_at at time zone 'UTC')::text as utc
                      from sample where id = :id and made_at = :at
                      """)
                  .param("id", sample.id().value())
                  .param("at", StoredValues.stored(moment))
                  .query()
                  .singleRow();
          assertThat(row)
              .containsEntry("english", "Congress")
              .containsEntry("language", "uk")
              .containsEntry("qualifier", "AT_LEAST")
              .containsEntry("utc", "2019-09-23 08:00:00.123456");
          assertThat(StoredValues.fromJson(String.valueOf(row.get("title"))).byLanguage())
              .isEqualTo(sample.title().byLanguage());
        });
  }

  @Test
  void storesNothingWhereThereIsNothing() {
    var sample =
        new Sample(
            EventId.next(),
            null,
            LocalizedText.EMPTY,
            null,
            Slug.of("pusty"),
            Language.PL,
            Qualifier.EXACT,
            Instant.EPOCH,
            0);
    run(
        (aggregates, jdbc) -> {
          aggregates.insert(sample);
          assertThat(find(aggregates, sample.id()))
              .usingRecursiveComparison()
              .ignoringFields("version")
              .isEqualTo(sample);
          jdbc.sql("update sample set title = :title::jsonb where id = :id")
              .param("title", StoredValues.toJson(LocalizedText.pl("Nowy")))
              .param("id", sample.id().value())
              .update();
          assertThat(find(aggregates, sample.id()).title()).isEqualTo(LocalizedText.pl("Nowy"));
        });
    assertThat(StoredValues.fromJson(null)).isEqualTo(LocalizedText.EMPTY);
  }

  private interface Work {
    void with(JdbcAggregateTemplate aggregates, JdbcClient jdbc);
  }

  private static void run(Work work) {
    new ApplicationContextRunner()
        .withBean(
            DataSource.class,
            () -> Optional.ofNullable(postgres).orElseThrow().getPostgresDatabase())
        .withUserConfiguration(Samples.class, JdbcConfiguration.class)
        .withConfiguration(
            AutoConfigurations.of(
                DataJdbcRepositoriesAutoConfiguration.class,
                DataSourceTransactionManagerAutoConfiguration.class,
                JdbcTemplateAutoConfiguration.class,
                JdbcClientAutoConfiguration.class))
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              var jdbc = context.getBean(JdbcClient.class);
              jdbc.sql(
                      """
                      create table if not exists sample (id uuid primary key, organisation uuid,
                        title jsonb not null, email text, slug text not null,
                        language text not null, qualifier text not null,
                        made_at timestamptz not null, version int not null)
                      """)
                  .update();
              work.with(context.getBean(JdbcAggregateTemplate.class), jdbc);
            });
  }

  private static Sample find(JdbcAggregateTemplate aggregates, EventId id) {
    return Optional.ofNullable(aggregates.findById(id, Sample.class)).orElseThrow();
  }
}
