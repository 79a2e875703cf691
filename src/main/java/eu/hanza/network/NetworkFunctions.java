package eu.hanza.network;

import eu.hanza.forms.spi.FunctionCall;
import eu.hanza.forms.spi.RuleFunctions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the register knows, for the rules of forms: whether a place lies in a country group, a
 * country or a region on a day, the type of the organisation, and whether a number can be right.
 */
@Component
class NetworkFunctions implements RuleFunctions {

  private final CountryGroups groups;
  private final Territories territories;

  NetworkFunctions(CountryGroups groups, Territories territories) {
    this.groups = groups;
    this.territories = territories;
  }

  @Override
  public Set<String> names() {
    return Set.of("h:place-in", "h:org-type", "h:nip-valid", "h:regon-valid", "h:iban-valid");
  }

  @Override
  public String call(FunctionCall call) {
    return switch (call.name()) {
      case "h:place-in" -> String.valueOf(isIn(call));
      case "h:org-type" -> call.known().getOrDefault("organisation.type", "");
      case "h:nip-valid" -> valid(IdentifierScheme.NIP, call);
      case "h:regon-valid" -> valid(IdentifierScheme.REGON, call);
      case "h:iban-valid" -> valid(IdentifierScheme.IBAN, call);
      default -> "";
    };
  }

  private static String valid(IdentifierScheme scheme, FunctionCall call) {
    var value = call.arguments().isEmpty() ? "" : call.arguments().getFirst();
    var bounded = !value.isBlank() && value.length() <= 50;
    return String.valueOf(bounded && IdentifierCheck.check(scheme, value).isEmpty());
  }

  private boolean isIn(FunctionCall call) {
    var place = call.arguments().getFirst();
    var group = call.arguments().get(1);
    var day = call.arguments().size() < 3 ? call.today() : day(call.arguments().get(2), call);
    if (!place.matches("[A-Z]{2}([A-Z0-9]{0,3}| .+)")) {
      return false;
    }
    var country = place.substring(0, 2);
    return groups.find(group).isPresent()
        ? groups.on(group, day).active().contains(country)
        : code(place).startsWith(group) && !group.isBlank();
  }

  private static LocalDate day(String text, FunctionCall call) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return call.today();
    }
  }

  /** The finest code that the register has for a place. */
  private String code(String place) {
    if (!place.contains(" ")) {
      return place;
    }
    var country = place.substring(0, 2);
    return territories
        .place(country, place.substring(3))
        .map(Seat::nuts)
        .filter(code -> !code.isEmpty())
        .orElse(country);
  }
}
