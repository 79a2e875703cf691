package eu.hanza.catalogues.oai;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The address at which others harvest the catalogues; it reads only. */
@RestController
class OaiController {

  private final OaiRepository repository;

  OaiController(OaiRepository repository) {
    this.repository = repository;
  }

  @RequestMapping(
      path = "/api/oai",
      method = {RequestMethod.GET, RequestMethod.POST})
  ResponseEntity<byte[]> answer(HttpServletRequest request) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/xml;charset=UTF-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .body(repository.answer(request.getParameterMap()));
  }
}
