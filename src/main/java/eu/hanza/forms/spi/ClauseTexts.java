package eu.hanza.forms.spi;

import eu.hanza.kernel.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows the information clauses without which no form opens to the public (T28, L5). */
public interface ClauseTexts {

  /**
   * A clause as it stands for those who fill in.
   *
   * @param contact who is responsible for the data, and how to reach them
   * @param edition the number of the published edition; zero while none is
   * @param lines what people are told, in paragraphs
   * @param missing the parts that it lacks, as keys of messages
   * @param months how long answers are kept after the form closes; zero where nothing is said
   */
  record ClauseText(
      String contact, int edition, List<String> lines, List<String> missing, int months) {

    /** Makes the lists unchangeable. */
    public ClauseText {
      lines = List.copyOf(lines);
      missing = List.copyOf(missing);
    }
  }

  /** The clause with an id, if there is one. */
  Optional<ClauseText> clause(UUID id, Language language);
}
