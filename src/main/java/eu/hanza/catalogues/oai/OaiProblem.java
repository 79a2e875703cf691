package eu.hanza.catalogues.oai;

/** Why a request was not answered, by the error codes of OAI-PMH 2.0. */
final class OaiProblem extends RuntimeException {

  /** The codes of the protocol, written as there. */
  enum Code {
    badArgument,
    badResumptionToken,
    badVerb,
    cannotDisseminateFormat,
    idDoesNotExist,
    noRecordsMatch
  }

  private static final long serialVersionUID = 1L;

  private final Code code;

  OaiProblem(Code code, String message) {
    super(message);
    this.code = code;
  }

  Code code() {
    return code;
  }

  String said() {
    return String.valueOf(getMessage());
  }
}
