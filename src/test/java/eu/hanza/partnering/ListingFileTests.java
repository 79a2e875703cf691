package eu.hanza.partnering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The listings of the demonstration are complete, and no two say the same. */
class ListingFileTests {

  private static List<ListingFile> files() throws IOException {
    try (var in = new ClassPathResource("demo/partnering/listings.json").getInputStream()) {
      return JsonMapper.shared().readValue(in, new TypeReference<List<ListingFile>>() {});
    }
  }

  @Test
  void canAllBeHandedIn() throws IOException {
    assertThat(files())
        .allSatisfy(file -> assertThat(file.draft(null).gaps(LocalDate.of(2026, 1, 1))).isEmpty());
  }

  @Test
  void areWrittenInFourLanguagesAndCoverEverySubject() throws IOException {
    var files = files();
    assertThat(files.stream().collect(Collectors.groupingBy(ListingFile::language)))
        .containsOnlyKeys("pl", "en", "uk", "de");
    assertThat(files).extracting(ListingFile::subject).contains(ListingSubject.values());
    assertThat(files).hasSizeGreaterThanOrEqualTo(60);
    assertThat(files).extracting(ListingFile::body).doesNotHaveDuplicates();
  }
}
