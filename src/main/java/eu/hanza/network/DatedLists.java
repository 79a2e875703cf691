package eu.hanza.network;

import eu.hanza.network.OrganisationDraft.LegalForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists of facts of which one follows another. */
final class DatedLists {

  private DatedLists() {}

  static List<LegalForm> turn(List<LegalForm> forms, LegalClass legal, LocalDate from) {
    var after = new ArrayList<LegalForm>();
    for (var form : forms) {
      after.add(
          form.holdsOn(from)
              ? new LegalForm(form.legalClass(), form.from(), from.minusDays(1))
              : form);
    }
    after.add(new LegalForm(legal, from, null));
    return after;
  }

  static List<Seat> move(List<Seat> seats, Seat seat, LocalDate from) {
    var after = new ArrayList<Seat>();
    for (var one : seats) {
      after.add(one.holdsOn(from) ? one.between(one.from(), from.minusDays(1)) : one);
    }
    after.add(seat.between(from, null));
    return after;
  }
}
