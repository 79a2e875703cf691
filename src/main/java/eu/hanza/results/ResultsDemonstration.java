package eu.hanza.results;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration counts together. */
@Component
@ConditionalOnProperty("hanza.demo")
class ResultsDemonstration implements Demonstration {

  private final ResultsBook book;
  private final ProgrammeDirectory programmes;
  private final JsonMapper json;

  ResultsDemonstration(ResultsBook book, ProgrammeDirectory programmes, JsonMapper json) {
    this.book = book;
    this.programmes = programmes;
    this.json = json;
  }

  /** Events that are counted together, by their Polish titles. */
  record TallyFile(String programme, Map<String, String> name, int target, List<String> events) {}

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void load() {
    try (var in = new ClassPathResource("demo/results/tallies.json").getInputStream()) {
      json.readValue(in, new TypeReference<List<TallyFile>>() {}).forEach(this::load);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(TallyFile file) {
    var programme = programmes.withSlug(file.programme()).orElseThrow().id();
    var events =
        book.occasions(programme).stream()
            .filter(one -> file.events().contains(one.title().raw("pl")))
            .map(OccasionView::id)
            .toList();
    book.open(Actor.SYSTEM, programme, new LocalizedText(file.name()), file.target(), events);
  }
}
