package eu.hanza.forms;

import eu.hanza.forms.spi.FunctionCall;
import eu.hanza.forms.spi.RuleFunctions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The functions that all modules lend to rules, as one. */
@Component
class LentFunctions {

  private final RuleFunctions all;

  LentFunctions(List<RuleFunctions> lenders) {
    var byName = new HashMap<String, RuleFunctions>();
    lenders.forEach(lender -> lender.names().forEach(name -> byName.put(name, lender)));
    all = new Combined(Map.copyOf(byName));
  }

  RuleFunctions all() {
    return all;
  }

  private record Combined(Map<String, RuleFunctions> byName) implements RuleFunctions {

    @Override
    public Set<String> names() {
      return byName.keySet();
    }

    @Override
    public String call(FunctionCall call) {
      return byName.getOrDefault(call.name(), RuleFunctions.NONE).call(call);
    }
  }
}
