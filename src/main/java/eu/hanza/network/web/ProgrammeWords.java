package eu.hanza.network.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.ProgrammeNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names of programmes; the id of one that nobody names. */
@Component
record ProgrammeWords(ObjectProvider<ProgrammeNames> sources) {

  Map<ProgrammeId, String> names(Collection<ProgrammeId> programmes, Language language) {
    var names = new HashMap<ProgrammeId, String>();
    programmes.forEach(programme -> names.put(programme, programme.toString()));
    sources.forEach(source -> names.putAll(source.names(programmes, language)));
    return names;
  }
}
