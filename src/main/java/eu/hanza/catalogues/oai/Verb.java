package eu.hanza.catalogues.oai;

import eu.hanza.catalogues.oai.OaiProblem.Code;
import java.util.Arrays;
import java.util.Set;

/** What can be asked by OAI-PMH, and with which arguments. */
enum Verb {
  IDENTIFY("Identify", "", ""),
  LIST_METADATA_FORMATS("ListMetadataFormats", "", "identifier"),
  LIST_SETS("ListSets", "", "resumptionToken"),
  GET_RECORD("GetRecord", "identifier metadataPrefix", ""),
  LIST_IDENTIFIERS("ListIdentifiers", "metadataPrefix", "from until set"),
  LIST_RECORDS("ListRecords", "metadataPrefix", "from until set");

  private final String word;
  private final String required;
  private final String optional;

  Verb(String word, String required, String optional) {
    this.word = word;
    this.required = required;
    this.optional = optional;
  }

  String word() {
    return word;
  }

  Set<String> required() {
    return names(required);
  }

  Set<String> optional() {
    return names(optional);
  }

  private static Set<String> names(String words) {
    return words.isEmpty() ? Set.of() : Set.of(words.split(" ", -1));
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
