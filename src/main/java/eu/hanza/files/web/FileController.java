package eu.hanza.files.web;

import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.StoredFile;
import eu.hanza.kernel.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out published files, so that a browser shows pictures and PDF and saves all else. */
@Controller
class FileController {

  private static final String SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

  /** A sandbox would keep browsers from showing a PDF at all. */
  private static final String PDF = "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

  private static final Duration YEAR = Duration.ofDays(365);

  private final FileCabinet cabinet;

  FileController(FileCabinet cabinet) {
    this.cabinet = cabinet;
  }

  @GetMapping("/files/{id}/{name}")
  ResponseEntity<Resource> download(@PathVariable String id, @PathVariable String name) {
    var file =
        cabinet
            .findPublished(FileId.of(id))
            .filter(found -> found.name().equals(name))
            .orElseThrow(() -> new NotFoundException("published file " + id + "/" + name));
    return ResponseEntity.ok()
        .headers(headers -> describe(file, headers))
        .eTag(file.sha256())
        .cacheControl(cache(file))
        .body(new InputStreamResource(() -> cabinet.open(file.id()), file.name()));
  }

  /** Nobody keeps a copy for longer than the file may be downloaded. */
  private CacheControl cache(StoredFile file) {
    return cabinet
        .left(file.id())
        .filter(left -> left.compareTo(YEAR) < 0)
        .map(left -> CacheControl.maxAge(left).cachePublic())
        .orElseGet(() -> CacheControl.maxAge(YEAR).cachePublic().immutable());
  }

  private static void describe(StoredFile file, HttpHeaders headers) {
    var isPdf = file.kind().equals(MediaType.APPLICATION_PDF_VALUE);
    var type = MediaType.parseMediaType(file.kind());
    headers.setContentType(
        type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type);
    headers.setContentLength(file.bytes());
    headers.setContentDisposition(
        (file.isImage() || isPdf ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(file.name())
            .build());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", isPdf ? PDF : SANDBOX);
  }
}
