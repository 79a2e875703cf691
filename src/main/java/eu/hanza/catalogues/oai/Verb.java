package eu.hanza.catalogues.oai;

import eu.hanza.catalogues.oai.OaiProblem.Code;
import java.util.Arrays;
import java.util.Set;

/** What can be asked by OAI-PMH, and with which arguments. */
enum Verb {
  IDENTIFY("Identify", Set.of(), Set.of()),
  LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier")),
  LIST_SETS("ListSets", Set.of(), Set.of("resumptionToken")),
  GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of()),
  LIST_IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set")),
  LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set"));

  private final String word;
  private final Set<String> required;
  private final Set<String> optional;

  Verb(String word, Set<String> required, Set<String> optional) {
    this.word = word;
    this.required = required;
    this.optional = optional;
  }

  String word() {
    return word;
  }

  Set<String> required() {
    return required;
  }

  Set<String> optional() {
    return optional;
  }

  boolean lists() {
    return this == LIST_IDENTIFIERS || this == LIST_RECORDS;
  }

  static Verb of(String word) {
    return Arrays.stream(values())
        .filter(verb -> verb.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new OaiProblem(Code.badVerb, "There is no such verb."));
  }
}
