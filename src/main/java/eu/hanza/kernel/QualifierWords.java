package eu.hanza.kernel;

/** The words that say a qualifier. */
final class QualifierWords {

  private QualifierWords() {}

  /** The word before a number; empty for an exact one. */
  static String word(Qualifier qualifier, Language language) {
    return switch (language) {
      case PL -> polish(qualifier);
      case EN -> english(qualifier);
      case UK -> ukrainian(qualifier);
    };
  }

  private static String polish(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "";
      case BELOW -> "prawie";
      case ABOVE -> "ponad";
      case AT_LEAST -> "co najmniej";
      case AT_MOST -> "co najwyżej";
      case ABOUT -> "około";
    };
  }

  private static String english(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "";
      case BELOW -> "almost";
      case ABOVE -> "over";
      case AT_LEAST -> "at least";
      case AT_MOST -> "at most";
      case ABOUT -> "about";
    };
  }

  private static String ukrainian(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "";
      case BELOW -> "майже";
      case ABOVE -> "понад";
      case AT_LEAST -> "щонайменше";
      case AT_MOST -> "щонайбільше";
      case ABOUT -> "близько";
    };
  }
}
