package eu.hanza.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody edited outlives the next start; all else follows the file. */
@HanzaTest
class EditedConceptIntegrationTests {

  private static final String SLUG = "theatre";

  @Autowired VocabularyAtStart start;
  @Autowired ConceptTable table;
  @Autowired ConceptBook book;
  @Autowired JdbcClient database;

  @AfterEach
  void letTheFileHaveIt() {
    database.sql("update search.concept set edited = false where slug = ?").param(SLUG).update();
    start.load();
  }

  private List<String> polish() {
    return book.now().vocabulary().find(SLUG).orElseThrow().labels().getOrDefault("pl", List.of());
  }

  @Test
  @Tag("S-3")
  void keepsAnEditedConceptFromTheFile() {
    var labels = Map.of("pl", List.of("qqteatr"), "en", List.of("qqtheatre"));
    var edited = new Concept(SLUG, ConceptKind.THEME, "culture", labels);
    book.change(
        () -> {
          table.put(edited, false);
          return edited;
        });
    start.load();
    assertThat(polish()).containsExactly("qqteatr");
    letTheFileHaveIt();
    assertThat(polish()).containsExactly("teatr");
  }
}
