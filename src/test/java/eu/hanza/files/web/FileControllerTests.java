package eu.hanza.files.web;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.StoredFile;
import eu.hanza.kernel.NotFoundException;
import jakarta.servlet.ServletException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FileControllerTests {

  private final FileCabinet cabinet = mock(FileCabinet.class);
  private final MockMvc web = MockMvcBuilders.standaloneSetup(new FileController(cabinet)).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image/png       | image/png                | inline     | default-src 'none'; sandbox;"
            + " frame-ancestors 'none'",
        "application/pdf | application/pdf          | inline     | base-uri 'none'; form-action"
            + " 'none'; frame-ancestors 'self'",
        "text/csv        | text/csv;charset=UTF-8   | attachment | default-src 'none'; sandbox;"
            + " frame-ancestors 'none'"
      })
  void saysWhatTheFileIsAndWhatItMayNotDo(
      String kind, String type, String disposition, String policy) throws Exception {
    var file = published(kind);
    web.perform(get(file.path()))
        .andExpect(status().isOk())
        .andExpect(content().string("words"))
        .andExpect(header().string("Content-Type", type))
        .andExpect(header().string("Content-Length", "5"))
        .andExpect(header().string("Content-Disposition", disposition + "; filename=\"a.bin\""))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", policy))
        .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
        .andExpect(header().string("ETag", "\"" + file.sha256() + "\""));
  }

  @Test
  void sendsNothingAgainThatTheBrowserHas() throws Exception {
    var file = published("image/png");
    web.perform(get(file.path()).header("If-None-Match", "\"" + file.sha256() + "\""))
        .andExpect(status().isNotModified())
        .andExpect(content().string(""));
  }

  @Test
  void findsNothingUnderOtherNamesAndUnpublishedIds() throws Exception {
    var file = published("image/png");
    assertNotFound("/files/" + file.id() + "/b.bin");
    assertNotFound("/files/" + FileId.next() + "/a.bin");
    assertNotFound("/files/1/a.bin");
  }

  private void assertNotFound(String path) {
    assertThatExceptionOfType(ServletException.class)
        .isThrownBy(() -> web.perform(get(path)))
        .withCauseInstanceOf(NotFoundException.class);
  }

  private StoredFile published(String kind) throws Exception {
    var file =
        new StoredFile(FileId.next(), "a.bin", kind, 5, "ab".repeat(32), null, null, Instant.EPOCH);
    given(cabinet.findPublished(file.id())).willReturn(Optional.of(file));
    given(cabinet.open(file.id()))
        .willReturn(new ByteArrayInputStream("words".getBytes(StandardCharsets.UTF_8)));
    return file;
  }
}
