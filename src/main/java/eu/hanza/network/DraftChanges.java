package eu.hanza.network;

import eu.hanza.activity.spi.Line;
import eu.hanza.network.OrganisationDraft.Area;
import eu.hanza.network.OrganisationDraft.Identifier;
import eu.hanza.tables.RowOutcome.FieldChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two drafts, field by field, in short texts. */
final class DraftChanges {

  private DraftChanges() {}

  static Line note(Line line, OrganisationDraft before, OrganisationDraft after) {
    var noted = line;
    var then = fields(before);
    for (var field : fields(after).entrySet()) {
      noted = noted.changed(field.getKey(), then.get(field.getKey()), field.getValue());
    }
    return noted;
  }

  static List<FieldChange> between(OrganisationDraft before, OrganisationDraft after) {
    var changes = new ArrayList<FieldChange>();
    var then = fields(before);
    fields(after)
        .forEach(
            (field, value) -> {
              var old = then.getOrDefault(field, "");
              if (!old.equals(value)) {
                changes.add(new FieldChange(field, old, value));
              }
            });
    return changes;
  }

  private static Map<String, String> fields(OrganisationDraft draft) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("name", draft.ownName());
    fields.put("language", draft.ownLanguage());
    fields.put("names", words(draft.names().byLanguage()));
    fields.put("aliases", list(draft.aliases(), one -> one.name()));
    fields.put("kinds", list(draft.kinds(), one -> dated(one.kind().name(), one)));
    fields.put("legal_class", list(draft.legalForms(), f -> dated(f.legalClass().name(), f)));
    fields.put("identifiers", list(draft.identifiers(), DraftChanges::identifier));
    fields.put("seats", list(draft.seats(), DraftChanges::seat));
    fields.put("areas", list(draft.areas(), DraftChanges::area));
    fields.put("description", words(draft.description().byLanguage()));
    fields.put("website", draft.website());
    fields.put("source", draft.source());
    return fields;
  }

  private static String identifier(Identifier one) {
    return one.scheme() + " " + one.value() + (one.verified() ? " ✓" : "");
  }

  private static String seat(Seat seat) {
    var map = seat.latitude() == null ? "" : " " + seat.latitude() + ", " + seat.longitude();
    var codes = (seat.nuts() + " " + seat.nutsVersion() + " " + seat.terc()).strip();
    return dated((seat.place() + " " + seat.country() + " " + codes).strip() + map, seat);
  }

  private static String area(Area area) {
    return words(area.label().byLanguage());
  }

  private static String words(Map<String, String> texts) {
    return texts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(text -> text.getKey() + ": " + text.getValue())
        .collect(Collectors.joining("; "));
  }

  private static <T> String list(List<T> all, Function<T, String> text) {
    return all.stream().map(text).collect(Collectors.joining("; "));
  }

  private static String dated(String text, Dated fact) {
    return fact.from() == null && fact.to() == null
        ? text
        : text + " (" + day(fact.from()) + "–" + day(fact.to()) + ")";
  }

  private static String day(@Nullable Object day) {
    return day == null ? "" : day.toString();
  }
}
