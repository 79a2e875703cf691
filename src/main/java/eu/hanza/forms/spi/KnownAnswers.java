package eu.hanza.forms.spi;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a module knows of those who fill in, so that nobody types it again: {@code person.name},
 * {@code person.email}, {@code organisation.name}, {@code organisation.nip} … A question takes one
 * by its parameter {@code prefill}.
 */
public interface KnownAnswers {

  /** What is known, by name; blank values are left out. */
  Map<String, String> known(
      @Nullable PersonId person, @Nullable OrganisationId organisation, Language language);
}
