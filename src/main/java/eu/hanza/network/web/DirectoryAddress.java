package eu.hanza.network.web;

import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of the directory with what was chosen, which can be shared and changed. */
record DirectoryAddress(Language language, Map<String, String> chosen) {

  static DirectoryAddress of(
      Language language, OrganisationQuery query, String frame, String zoom) {
    var chosen = new LinkedHashMap<String, String>();
    chosen.put("q", query.words());
    chosen.put("country", query.country());
    chosen.put("group", query.group());
    chosen.put("kind", query.kind() == null ? "" : query.kind().name());
    chosen.put("area", query.area());
    chosen.put("place", query.place());
    chosen.put("map", frame);
    chosen.put("at", zoom);
    return new DirectoryAddress(language, chosen);
  }

  DirectoryAddress with(String name, String value) {
    var changed = new LinkedHashMap<>(chosen);
    changed.put(name, value);
    return new DirectoryAddress(language, changed);
  }

  String href() {
    var query =
        chosen.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return "/" + language.tag() + "/organisations" + (query.isEmpty() ? "" : "?" + query);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
