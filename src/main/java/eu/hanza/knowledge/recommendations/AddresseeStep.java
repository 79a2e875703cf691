package eu.hanza.knowledge.recommendations;

import eu.hanza.files.FileId;
import eu.hanza.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A change of an addressee's state; an answer is a document, with an author and a day.
 *
 * @param state the state that it leads to
 * @param day when it came
 * @param words what the addressee says, its reasons included; may be empty
 * @param author who signed it, as the answer says; may be empty
 * @param evidence where it can be seen, as an address; may be empty
 * @param person who told Hanza of it; null for Hanza itself, or once that person is erased
 * @param paper the scan of an answer on paper; null for none
 */
@Table(schema = "knowledge", name = "addressee_step")
record AddresseeStep(
    AddresseeState state,
    LocalDate day,
    String words,
    String author,
    String evidence,
    @Nullable PersonId person,
    @Nullable FileId paper) {

  /** A step of which nothing is told but its state and day. */
  static AddresseeStep to(AddresseeState state, LocalDate day) {
    return new AddresseeStep(state, day, "", "", "", null, null);
  }

  AddresseeStep saying(String text, String signedBy) {
    return new AddresseeStep(state, day, text, signedBy, evidence, person, paper);
  }

  AddresseeStep seenAt(String address) {
    return new AddresseeStep(state, day, words, author, address, person, paper);
  }

  AddresseeStep by(@Nullable PersonId who) {
    return new AddresseeStep(state, day, words, author, evidence, who, paper);
  }

  AddresseeStep onPaper(FileId scan) {
    return new AddresseeStep(state, day, words, author, evidence, person, scan);
  }
}
